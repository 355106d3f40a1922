import type { EditionNames } from './edition-names.ts';
import { button, element, inText, pill } from './elements.ts';
import { forgetRecent, recent } from './recent.ts';

/** What stands below the field before anything is typed: what was last looked for, and what can be asked. */
export class Start {
  private readonly place: HTMLElement;
  private readonly names: EditionNames;
  private readonly ask: (text: string) => void;
  private readonly forgot: () => void;
  private wanted = false;

  /**
   * @param place where it stands
   * @param ask told of what is chosen
   * @param forgot told when what was looked for has been forgotten
   */
  constructor(place: HTMLElement, names: EditionNames, ask: (text: string) => void, forgot: () => void) {
    this.place = place;
    this.names = names;
    this.ask = ask;
    this.forgot = forgot;
  }

  /** Shows it, once the names tell what this edition may show. */
  async show() {
    this.wanted = true;
    // Without the names there is nothing to offer; the first query says what is wrong.
    const start = await this.names.start().catch(() => undefined);
    if (!start || !this.wanted) return;
    const clear = () => {
      forgetRecent();
      void this.show();
      this.forgot();
    };
    const forget = button('Clear', clear, { class: `ml-auto ${inText}` });
    this.place.replaceChildren(
      ...this.list('Last looked for on this device', recent(start.editions), forget),
      ...this.list('You can ask, for example', start.examples),
    );
  }

  hide() {
    this.wanted = false;
    this.place.replaceChildren();
  }

  private list(title: string, texts: readonly string[], more?: HTMLElement): HTMLElement[] {
    if (texts.length === 0) return [];
    const items = texts.map((text) =>
      element(
        'li',
        {},
        button(text, () => this.ask(text), { class: pill }),
      ),
    );
    const heading = element('h2', { class: 'text-muted' }, title);
    return [
      element('div', { class: 'flex flex-wrap items-baseline gap-x-4' }, heading, more),
      element('ul', { class: 'mt-2 mb-6 flex flex-wrap gap-2', 'aria-label': title }, ...items),
    ];
  }
}
