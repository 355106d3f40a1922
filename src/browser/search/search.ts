import { wordsIn } from '../../wiki/compared-words.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { answerTo } from './answers.ts';
import { EditionNames } from './edition-names.ts';
import type { Chosen, FullText, FullTextAnswer } from './full-text.ts';
import type { KnownAnswer, KnownNames, NamedEntry } from './known-names.ts';
import type { NamesAnswer } from './names.ts';
import type { FoundPage } from './pagefind.ts';
import type { Later } from './text-script.ts';
import { idle } from './words.ts';

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
  answer?: KnownAnswer;
  /** Set when results are for another spelling. */
  corrected?: string;
  fullText?: FullTextAnswer;
}

/** The search of one edition: names first, then the full text. */
export class Search {
  readonly hrefs: Hrefs;
  readonly names: EditionNames;
  /** What came with the full text; there once that has answered. */
  later?: Later;
  /** Whether the full text has been asked for. */
  textAsked = false;
  private readonly language: string;
  private readonly script: string;
  private text?: FullText;

  /**
   * @param home address of the edition
   * @param script address of text-script.ts
   * @param language the wiki's
   */
  constructor(home: string, script: string, language: string) {
    this.hrefs = new Hrefs(home, '');
    this.names = new EditionNames(this.hrefs, async () => (await this.load()).PartsFetcher);
    this.language = language;
    this.script = script;
  }

  /** The full text; its script is loaded when it is first asked, as names answer without. */
  private async fullText(): Promise<FullText> {
    this.textAsked = true;
    const { FullText: Loaded } = await this.load();
    return (this.text ??= new Loaded(this.hrefs.searchIndex(), this.language));
  }

  /** What names in one file do without. @throws when it cannot be loaded */
  private async load(): Promise<Later> {
    await import(/* @vite-ignore */ this.script);
    return (this.later = globalThis as unknown as Later);
  }

  /**
   * Answers a query twice: at once from the names, then with the full text.
   * @param literal take the query as it is spelt
   * @param limit how many pages of the full text to show
   */
  async *run(query: string, chosen: Chosen, literal: boolean, limit: number): AsyncGenerator<Outcome> {
    const phrase = /^\s*["“”].+["“”]\s*$/.test(query);
    const byName: NamesAnswer = phrase
      ? { entries: [], inside: [], asked: false, exact: false, anchored: false, changed: [] }
      : await this.names.search(query, chosen, literal);
    const known = await this.names.known();
    const answer = phrase ? undefined : answerTo(query, known);
    // A correction without a word to hold on to waits until the text has been asked for the word as written.
    const trusted = !byName.corrected || byName.anchored;
    const first = [
      ...(byName.exact ? byName.entries.slice(0, 1) : []),
      ...this.answering(answer, known, chosen),
      ...(trusted ? byName.entries : []),
    ];
    const asked = byName.asked ? byName.inside : [];
    yield {
      results: this.merge([...first, ...asked], []),
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
      results: this.merge([...named, ...inside], fullText.pages),
      answer,
      corrected: misspelt ? byName.corrected : fullText.shortened,
      fullText,
    };
  }

  private answering(answer: KnownAnswer | undefined, known: KnownNames, chosen: Chosen): NamedEntry[] {
    if (!answer) return [];
    const paths = Array.isArray(answer.answer) ? answer.answer : [answer.about];
    return paths.filter((path) => known.passes(path, chosen)).map((path) => known.entry(path));
  }

  /** Names, then pages, each entry once; a name takes the excerpt of its page. */
  private merge(named: readonly NamedEntry[], pages: readonly FoundPage[]): Result[] {
    const byHref = new Map<string, Result>();
    for (const { title, path, label } of named) {
      const href = this.hrefs.home() + path;
      if (!byHref.has(href)) byHref.set(href, { title, href, label });
    }
    for (const page of pages) {
      const { url: href, title, label } = page;
      const known = byHref.get(href);
      if (known) known.page = page;
      else byHref.set(href, { title, href, label, page });
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
