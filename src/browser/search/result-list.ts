import { element } from './elements.ts';
import { showResults } from './results.ts';
import type { Result } from './search.ts';

/** The list of results, and which turn of the search it answers: it stays until there is something in its place. */
export class ResultList {
  readonly place = element('ol', { class: 'search-results', 'aria-label': 'Search results' });
  private answered = 0;
  private opening?: number;

  show(results: readonly Result[], turn: number) {
    showResults(this.place, results);
    this.answered = turn;
    if (this.opening === turn) this.openFirst(turn);
  }

  clear() {
    this.place.replaceChildren();
  }

  /** Whether there are results of that turn. */
  answers(turn: number): boolean {
    return this.answered === turn && this.place.children.length > 0;
  }

  /** Opens the first result of a turn: at once, or as soon as there is one. */
  openFirst(turn: number) {
    const there = this.answers(turn);
    this.opening = there ? undefined : turn;
    if (there) this.links()[0]!.click();
  }

  /** The links to what was found. */
  links(): HTMLElement[] {
    return [...this.place.querySelectorAll<HTMLElement>('li > a')];
  }
}
