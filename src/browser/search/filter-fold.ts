import { button, element, pill } from './elements.ts';
import { chosenIn } from './filters.ts';
import type { Chosen } from './full-text.ts';

/** The filters, and the button that they stand behind where there is no room for them beside the results. */
export class FilterFold {
  readonly box = element('div', { class: 'search-filters', id: 'search-filters' });
  readonly button = button('', () => this.unfold(this.button.ariaExpanded !== 'true'), {
    class: `search-unfold ml-auto ${pill}`,
    'aria-controls': this.box.id,
  });

  constructor() {
    this.clear();
  }

  /** What is chosen. */
  get chosen(): Chosen {
    return chosenIn(this.box);
  }

  /** Says on the button how many of the filters in the box are set. */
  count(chosen: Chosen) {
    const set = Object.values(chosen).flat().length;
    this.button.textContent = set > 0 ? `Filters (${set})` : 'Filters';
    this.button.hidden = this.box.children.length === 0;
  }

  /** Takes the filters away until there is something to narrow down. */
  clear() {
    this.box.replaceChildren();
    this.count({});
    this.unfold(false);
  }

  private unfold(unfolded: boolean) {
    this.button.ariaExpanded = String(unfolded);
  }
}
