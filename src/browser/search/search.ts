import { Hrefs } from '../../wiki/hrefs.ts';
import type { NamesIndex } from '../../views/lists/names-index.ts';
import { answerTo, type Answer } from './answers.ts';
import type { Chosen, FullText, FullTextAnswer } from './full-text.ts';
import type { FoundPage } from './pagefind.ts';
import { idle, isQuestion, wordsIn } from './words.ts';
import { Names, type NamedEntry, type NamesAnswer } from './names.ts';

/** One result: an entry found by name, by its text, or both. */
export interface Result {
  title: string;
  href: string;
  label: string;
  /** The text around the match, where the text was searched. */
  page?: FoundPage;
}

/** What is known of a query so far; the full text follows the names. */
export interface Outcome {
  results: Result[];
  answer?: Answer;
  /** Set when results are for another spelling. */
  corrected?: string;
  fullText?: FullTextAnswer;
}

/** The search of one edition: names first, then the full text. */
export class Search {
  readonly hrefs: Hrefs;
  /** Whether the full text has been asked for. */
  textAsked = false;
  private readonly language: string;
  private readonly script: string;
  private text?: FullText;
  private loading?: Promise<{ index: NamesIndex; names: Names }>;

  /**
   * @param home address of the edition
   * @param script address of text-script.ts
   * @param language the wiki's
   */
  constructor(home: string, script: string, language: string) {
    this.hrefs = new Hrefs(home, '');
    this.language = language;
    this.script = script;
  }

  /** The full text; its script is loaded when it is first asked, as names answer without. */
  private async fullText(): Promise<FullText> {
    this.textAsked = true;
    await import(/* @vite-ignore */ this.script);
    const { FullText: Loaded } = globalThis as unknown as {
      FullText: new (...of: ConstructorParameters<typeof FullText>) => FullText;
    };
    return (this.text ??= new Loaded(this.hrefs.searchIndex(), this.language));
  }

  /** Loads the names, once. @throws when they cannot be loaded; the next call tries again */
  names(): Promise<{ index: NamesIndex; names: Names }> {
    this.loading ??= fetch(this.hrefs.namesIndex())
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<NamesIndex>;
      })
      .then((index) => ({ index, names: new Names(index) }))
      .catch((error: unknown) => {
        this.loading = undefined;
        throw error;
      });
    return this.loading;
  }

  /**
   * Answers a query twice: at once from the names, then with the full text.
   * @param literal take the query as it is spelt
   * @param limit how many pages of the full text to show
   */
  async *run(query: string, chosen: Chosen, literal: boolean, limit: number): AsyncGenerator<Outcome> {
    const { index: fields, names } = await this.names();
    const phrase = /^\s*["“”].+["“”]\s*$/.test(query);
    const byName: NamesAnswer = phrase
      ? { entries: [], inside: [], exact: false, anchored: false, changed: [] }
      : names.search(query, chosen, literal);
    const answer = phrase ? undefined : answerTo(query, fields);
    // A correction without a word to hold on to waits until the text has been asked for the word as written.
    const trusted = !byName.corrected || byName.anchored;
    const first = [
      ...(byName.exact ? byName.entries.slice(0, 1) : []),
      ...this.answering(answer, names, chosen),
      ...(trusted ? byName.entries : []),
    ];
    const asked = isQuestion(query) ? byName.inside : [];
    yield {
      results: this.merge([...first, ...asked], [], names),
      answer,
      corrected: trusted ? byName.corrected : undefined,
    };

    const text = byName.exact ? tellingWords(plain(query)) : plain(query);
    const index = await this.fullText();
    let fullText = await index.search(text, chosen, limit, literal);
    const whole = fullText.found && fullText.without.length === 0 && !fullText.shortened;
    // A word that the text has is no misspelling, however near it comes to a name.
    const misspelt = byName.corrected !== undefined && !whole && !(await index.knows(byName.changed));
    if (misspelt) {
      const corrected = await index.search(byName.corrected!, chosen, limit, true);
      if (corrected.found || !fullText.found) fullText = corrected;
    }
    const named = [...first, ...(trusted || misspelt ? byName.entries : [])];
    // Where the text has all words, the names among them are what it is about.
    const inside = whole || asked.length > 0 ? byName.inside : [];
    yield {
      results: this.merge([...named, ...inside], fullText.pages, names),
      answer,
      corrected: misspelt ? byName.corrected : fullText.shortened,
      fullText,
    };
  }

  private answering(answer: Answer | undefined, names: Names, chosen: Chosen): NamedEntry[] {
    if (!answer) return [];
    const ids = Array.isArray(answer.answer) ? answer.answer : [answer.about];
    return ids.filter((id) => names.passes(id, chosen)).map((id) => names.entry(id));
  }

  /** Names, then pages, each entry once; a name takes the excerpt of its page. */
  private merge(named: readonly NamedEntry[], pages: readonly FoundPage[], names: Names): Result[] {
    const byHref = new Map<string, Result>();
    for (const { title, path, label } of named) {
      const href = this.hrefs.home() + path;
      if (!byHref.has(href)) byHref.set(href, { title, href, label });
    }
    for (const page of pages) {
      const known = byHref.get(page.url);
      if (known) known.page = page;
      else {
        const label = names.at(page.url.slice(this.hrefs.home().length))?.label ?? '';
        byHref.set(page.url, { title: page.title, href: page.url, label, page });
      }
    }
    return [...byHref.values()];
  }
}

/**
 * The query for the full text. Quotation marks around the whole ask for the phrase; else idle words are left out,
 * as each word costs a part of the index.
 */
function plain(query: string): string {
  const text = query.replace(/[“”]/g, '"').slice(0, 300);
  if (text.trim().startsWith('"')) return text;
  const telling = text.split(/\s+/).filter((word) => wordsIn(word).some((each) => !idle.has(each)));
  return telling.length > 0 ? telling.join(' ') : text;
}

/** The two longest words of a name that is found already: they tell its pages, and spare parts of the index. */
function tellingWords(name: string): string {
  const words = name.split(/\s+/).filter((word) => wordsIn(word).length > 0);
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 2);
  return words.filter((word) => longest.includes(word)).join(' ');
}
