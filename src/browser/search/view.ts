import { answerLine } from './answer-line.ts';
import { button, element, inText } from './elements.ts';
import { FilterFold } from './filter-fold.ts';
import { showChosen } from './filters.ts';
import type { Chosen } from './full-text.ts';
import { correctionLine, failureLine } from './lines.ts';
import { keepRecent } from './recent.ts';
import { resultWords } from './result-words.ts';
import { ResultList } from './result-list.ts';
import { moveAmong } from './results.ts';
import type { Outcome, Search } from './search.ts';
import { Start } from './start.ts';
import type { Query } from './state.ts';

/** Pages of the full text that are fetched at once, and by each "more". */
const firstPages = 5;

/** Milliseconds without a keystroke before the full text is asked: names answer at once. */
const pause = 120;

/** The search as a reader sees it: the same on its page and in its dialog. */
export class SearchView {
  readonly input: HTMLInputElement;
  /** How many pages of the full text are listed. */
  limit = firstPages;
  private readonly start: Start;
  private readonly answer = element('p', { class: 'search-answer rounded-card' });
  private readonly correction = element('p', { class: 'search-correction' });
  private readonly chips = element('p', { class: 'search-chosen mt-2 flex flex-wrap gap-2' });
  private readonly status = element('p', { class: 'search-status text-muted', role: 'status' });
  private readonly help = element('div', { class: 'search-help' });
  private readonly results = new ResultList();
  private readonly filters = new FilterFold();
  private readonly search: Search;
  private readonly changed: (query: Query, rests: boolean) => void;
  private literal = false;
  private turn = 0;

  /**
   * @param changed told of every new query, and again when it is answered: an address can follow when typing rests
   * @param root what the search stands in; it has the form already, and room for what it begins with
   */
  constructor(root: HTMLElement, search: Search, changed: (query: Query, rests: boolean) => void) {
    this.search = search;
    this.changed = changed;
    this.input = root.querySelector('input')!;
    this.start = new Start(
      root.querySelector('.search-start')!,
      search.names,
      (asked) => {
        void this.show({ text: asked, chosen: {}, literal: false });
        // Where the field would bring up a keyboard, the results are what is wanted.
        if (matchMedia('(hover)').matches) this.input.focus();
      },
      () => this.input.focus(),
    );
    root.append(
      this.answer,
      this.correction,
      element(
        'div',
        { class: 'search-columns mt-3' },
        element(
          'div',
          { class: 'search-head flex flex-wrap items-baseline gap-x-4 gap-y-1' },
          this.status,
          this.filters.button,
        ),
        this.filters.box,
        element('div', { class: 'search-found' }, this.chips, this.results.place, this.help),
      ),
    );
    if (import.meta.env.DEV) {
      void import('./index-age.ts').then(async ({ indexAge }) => {
        root.querySelector('form')!.after(await indexAge(search.hrefs.searchIndex()));
      });
    }
    root.addEventListener('submit', (event) => event.preventDefault());
    this.input.addEventListener('input', () => {
      this.literal = false;
      this.limit = firstPages;
      void this.run();
    });
    this.filters.box.addEventListener('change', () => void this.run());
    root.addEventListener('keydown', (event) => moveAmong(this.input, this.results.place, event));
    root.addEventListener('click', ({ target }) => (target as Element).closest('a') && this.keep());
  }

  /** Shows a query, from an address or the browser's history, and as many of its pages as were listed. */
  async show({ text, chosen, literal }: Query, limit = firstPages) {
    this.input.value = text;
    this.literal = literal;
    this.limit = limit;
    await this.run(chosen);
  }

  /** Searches for what stands in the field. */
  async run(chosen: Chosen = this.filters.chosen) {
    const turn = ++this.turn;
    const text = this.input.value.trim();
    const query = { text, chosen, literal: this.literal };
    this.changed(query, false);
    if (text) await this.ask(query, turn);
    else await this.begin();
    if (turn === this.turn) this.changed(query, true);
  }

  /** Opens the first result, as soon as the query has one. */
  openFirst() {
    this.results.openFirst(this.turn);
  }

  /** Keeps the query among what was last looked for, if it has found something. */
  keep() {
    if (this.results.answers(this.turn)) keepRecent(this.input.value.trim(), this.search.hrefs.home());
  }

  /** Shows what there is before anything is typed. */
  async begin() {
    for (const each of [this.answer, this.correction, this.chips, this.help]) {
      each.replaceChildren();
    }
    this.results.clear();
    this.filters.clear();
    this.status.textContent = '';
    await this.start.show();
  }

  private async ask({ text, chosen }: Query, turn: number) {
    this.start.hide();
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

  private print(text: string, chosen: Chosen, { results, answer, corrected, fullText }: Outcome) {
    void this.search.names.known().then((known) => {
      this.answer.replaceChildren(...(answer ? answerLine(answer, known, this.search.hrefs) : []));
    });
    this.correction.replaceChildren(
      ...(corrected ? correctionLine(text, corrected, () => this.takeLiterally()) : []),
    );
    showChosen(
      this.chips,
      chosen,
      (name, value) => void this.run(without(chosen, name, value)).then(() => this.input.focus()),
    );
    if (results.length > 0 || fullText) this.results.show(results, this.turn);
    this.help.replaceChildren();
    if (!fullText) return;
    this.search.later!.showFilters(this.filters.box, fullText.counts, chosen);
    this.filters.count(chosen);
    const count = Math.max(results.length, fullText.count);
    this.status.textContent = resultWords(count, (count > 0 && corrected) || text, fullText.without);
    if (count === 0) void this.suggest(text, chosen);
    else if (fullText.count > fullText.pages.length) this.help.replaceChildren(this.moreButton());
  }

  private moreButton(): HTMLElement {
    const more = () => {
      this.limit += 2 * firstPages;
      const last = this.results.links().length;
      // The reader goes on where the list ended.
      void this.run().then(() => this.results.links()[last]?.focus());
    };
    return button('More results', more, { class: inText });
  }

  private async suggest(text: string, chosen: Chosen) {
    const narrowed = Object.values(chosen).some((values) => values.length > 0);
    const { names, hrefs, later } = this.search;
    this.help.replaceChildren(later!.advice(await names.known(), text, narrowed, hrefs));
  }

  private fail(text: string) {
    this.search.textAsked = false;
    this.status.replaceChildren(...failureLine(text, this.search.hrefs.aToZ(), () => void this.run()));
  }

  private takeLiterally() {
    this.literal = true;
    void this.run();
    this.input.focus();
  }
}

function without(chosen: Chosen, name: string, value: string): Chosen {
  return { ...chosen, [name]: (chosen[name] ?? []).filter((each) => each !== value) };
}
