import { advice } from './advice.ts';
import { answerLine } from './answer-line.ts';
import { button, element } from './elements.ts';
import { chosenIn, showChosen, showFilters } from './filters.ts';
import type { Chosen } from './full-text.ts';
import { nearestNames } from './names.ts';
import { resultWords, short } from './result-words.ts';
import { moveAmong, showResults } from './results.ts';
import type { Outcome, Search } from './search.ts';
import type { Query } from './state.ts';

/** Pages of the full text that are fetched at once, and by each "more". */
const firstPages = 5;

/** Milliseconds without a keystroke before the full text is asked: names answer at once. */
const pause = 120;

/** The search as a reader sees it: the same on its page and in its dialog. */
export class SearchView {
  readonly input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'Cast, critics, scenes …',
  });
  readonly form = element(
    'form',
    { class: 'search-form', role: 'search' },
    this.input,
    element('button', { class: 'button' }, 'Search'),
  );
  private readonly answer = element('p', { class: 'search-answer' });
  private readonly correction = element('p', { class: 'search-correction' });
  private readonly chips = element('p', { class: 'search-chosen' });
  private readonly status = element('p', { class: 'search-status', role: 'status' });
  private readonly help = element('div', { class: 'search-help' });
  private readonly results = element('ol', { class: 'search-results', 'aria-label': 'Search results' });
  private readonly filters = element('div', { class: 'search-filters' });
  private readonly search: Search;
  private readonly changed: (query: Query, rests: boolean) => void;
  private literal = false;
  private limit = firstPages;
  private turn = 0;

  /** @param changed told of every new query, and again when it is answered: an address can follow when typing rests */
  constructor(root: HTMLElement, search: Search, changed: (query: Query, rests: boolean) => void) {
    this.search = search;
    this.changed = changed;
    const main = element('div', {}, this.chips, this.status, this.results, this.help);
    root.append(
      this.form,
      this.answer,
      this.correction,
      element(
        'div',
        { class: 'search-columns' },
        element('details', { class: 'search-fold' }, element('summary', {}, 'Narrow down'), this.filters),
        main,
      ),
    );
    if (import.meta.env.DEV) {
      void import('./index-age.ts').then(async ({ indexAge }) => {
        this.form.after(await indexAge(search.hrefs.searchIndex()));
      });
    }
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run();
    });
    this.input.addEventListener('input', () => {
      this.literal = false;
      this.limit = firstPages;
      void this.run();
    });
    this.filters.addEventListener('change', () => void this.run());
    root.addEventListener('keydown', (event) => moveAmong(this.input, this.results, event));
  }

  /** Shows a query, from an address or from nothing. */
  async show({ text, chosen, literal }: Query) {
    this.input.value = text;
    this.literal = literal;
    await this.run(chosen);
  }

  private async run(chosen: Chosen = chosenIn(this.filters)) {
    const turn = ++this.turn;
    const text = this.input.value.trim();
    const query = { text, chosen, literal: this.literal };
    this.changed(query, false);
    if (text) await this.ask(query, turn);
    else this.clear();
    if (turn === this.turn) this.changed(query, true);
  }

  private async ask({ text, chosen }: Query, turn: number) {
    try {
      if (!this.search.textAsked) this.status.textContent = 'Loading the search index …';
      for await (const outcome of this.search.run(text, chosen, this.literal, this.limit)) {
        if (turn !== this.turn) return;
        this.print(text, chosen, outcome);
        if (!outcome.fullText) await new Promise((resolve) => setTimeout(resolve, pause));
        if (turn !== this.turn) return;
      }
    } catch {
      if (turn === this.turn) this.fail(text);
    }
  }

  private clear() {
    for (const each of [this.answer, this.correction, this.chips, this.help, this.results, this.filters]) {
      each.replaceChildren();
    }
    this.status.textContent = '';
  }

  private print(text: string, chosen: Chosen, { results, answer, corrected, fullText }: Outcome) {
    void this.search.names.known().then((known) => {
      this.answer.replaceChildren(...(answer ? answerLine(answer, known, this.search.hrefs) : []));
    });
    this.correction.replaceChildren(...(corrected ? this.correctionLine(text, corrected) : []));
    showChosen(
      this.chips,
      chosen,
      (name, value) => void this.run(without(chosen, name, value)).then(() => this.input.focus()),
    );
    // The list stays until there is something in its place.
    if (results.length > 0 || fullText) showResults(this.results, results);
    this.help.replaceChildren();
    if (!fullText) return;
    showFilters(this.filters, fullText.counts, chosen);
    const count = Math.max(results.length, fullText.count);
    this.status.textContent = resultWords(count, (count > 0 && corrected) || text, fullText.without);
    if (count === 0) void this.suggest(text, chosen);
    else if (fullText.count > fullText.pages.length) this.help.replaceChildren(this.moreButton());
  }

  private moreButton(): HTMLElement {
    return button('More results', () => {
      this.limit += 2 * firstPages;
      const last = this.results.querySelectorAll<HTMLElement>('li > a').length;
      // The reader goes on where the list ended.
      void this.run().then(() => this.results.querySelectorAll<HTMLElement>('li > a')[last]?.focus());
    });
  }

  private correctionLine(text: string, corrected: string): (Node | string)[] {
    const literally = button(short(text), () => {
      this.literal = true;
      void this.run();
      this.input.focus();
    });
    return ['Showing results for ', element('em', {}, corrected), '; search instead for ', literally];
  }

  private async suggest(text: string, chosen: Chosen) {
    const near = nearestNames(await this.search.names.known(), text);
    const narrowed = Object.values(chosen).some((values) => values.length > 0);
    this.help.replaceChildren(advice(near, narrowed, this.search.hrefs));
  }

  private fail(text: string) {
    this.search.textAsked = false;
    // Names that were found stay: only the full text failed.
    this.status.replaceChildren(
      `The search index could not be loaded, so “${short(text)}” was not searched. The `,
      element('a', { href: this.search.hrefs.aToZ() }, 'A to Z'),
      ' lists every entry. ',
      button('Try again', () => void this.run()),
    );
  }
}

function without(chosen: Chosen, name: string, value: string): Chosen {
  return { ...chosen, [name]: (chosen[name] ?? []).filter((each) => each !== value) };
}
