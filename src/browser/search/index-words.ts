import type { Pagefind } from './pagefind.ts';
import { fold, segments } from './words.ts';

/** A query as the index can answer it. */
export interface Wording {
  text: string;
  /** Words that are left out. */
  without: string[];
  /** The whole query with another word in it, where one had to be taken. */
  shortened?: string;
  /** The query with two of its words written as one: its pages belong to the same answer. */
  joined?: string;
}

/** A word of a query, and what the index has of it. */
interface Asked {
  word: string;
  /** What stands for it in a query; nothing where the index has no such word. */
  text?: string;
  /** A shorter word that it begins with. */
  shorter?: string;
  /** How many pages have it. */
  pages: number;
}

/** Longer queries are not tried in parts, and no query in more parts than these: each asks the index again. */
const mostWords = 12;
const mostParts = 200;

/** Letters a part of a compound has at least, and a compound at most. */
const leastPart = 2;
const longestCompound = 30;

/** How much of a word a shorter one must share to be offered in its place, and how many letters. */
const leastShared = 0.6;
const leastLetters = 4;

/** Pagefind's own list of languages in which it parts words that no space parts. */
const segmented = /^(zh|ja|th)\b/i;

/**
 * What the index has of a query's words. Pagefind alone knows which forms are one word: a search for a single word in
 * quotation marks finds it in all of them, and nothing where there is none. Without quotation marks it answers for a
 * word it lacks with one that begins like it, however short, or leaves it out; neither is what the reader asked for.
 */
export class IndexWords {
  private readonly pagefind: Pagefind;
  private readonly language: string;

  constructor(pagefind: Pagefind, language: string) {
    this.pagefind = pagefind;
    this.language = language;
  }

  /** The wordings of a query, best first: all its words, compounds joined or parted, most of its words. */
  async *wordings(query: string, literal: boolean): AsyncGenerator<Wording> {
    const words = this.wordsOf(query);
    if (words.length === 0) return;
    const asked = await Promise.all(words.map((word) => this.ask(word)));
    const text = (some: readonly Asked[]) => some.map((each) => each.text ?? each.shorter).join(' ');
    const missing = asked.filter((each) => !each.text);
    const joined = words.length <= mostWords ? await this.joined(words) : undefined;
    if (missing.length === 0) yield { text: text(asked), without: [], joined };
    if (joined) yield { text: joined, without: [] };
    if (literal || words.length > mostWords) return;
    if (missing.length > 0 && missing.every((each) => each.shorter)) {
      const shortened = asked.map((each) => (each.text ? each.word : each.shorter!)).join(' ');
      yield { text: text(asked), without: [], shortened };
    }
    yield* mostOf(asked);
  }

  /** Whether the index has each word of a text. */
  async knowsAll(text: string): Promise<boolean> {
    const asked = await Promise.all(this.wordsOf(text).map((word) => this.pagesWith(word)));
    return asked.every((pages) => pages > 0);
  }

  /** Words of a query as the index parts them. */
  private wordsOf(query: string): string[] {
    const words = query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const parted = segmented.test(this.language)
      ? words.flatMap((word) => segments(word, this.language))
      : words;
    return [...new Set(parted)];
  }

  private async pagesWith(phrase: string): Promise<number> {
    return (await this.pagefind.search(`"${phrase.replaceAll('"', ' ')}"`, { filters: {} })).results.length;
  }

  private async ask(word: string): Promise<Asked> {
    const pages = await this.pagesWith(word);
    if (pages > 0) return { word, text: word, pages };
    const like = await this.like(word);
    if (like.begun) return { word, text: word, pages: like.pages };
    const parts = await this.parted(word);
    return parts ? { word, ...parts } : { word, shorter: like.shorter, pages: like.pages };
  }

  /** What the index answers with for a word that it does not have: words that go on from it, or a shorter one. */
  private async like(word: string): Promise<{ begun: boolean; shorter?: string; pages: number }> {
    const { results } = await this.pagefind.search(word, { filters: {} });
    const page = await results[0]?.data();
    if (!page) return { begun: false, pages: 0 };
    const all = page.raw_content.split(page.raw_content.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/);
    const found = page.weighted_locations.map(({ location }) => all[location] ?? '');
    // A title and other names may have what no text has.
    const held = [...found, ...Object.values(page.meta).flatMap((each) => each.split(/\s+/))].flatMap(bare);
    const start = bare(word).at(-1) ?? '';
    // The index takes a y at the end for an i.
    const starts = start.endsWith('y') ? [start, `${start.slice(0, -1)}i`] : [start];
    const begun = held.some((each) => starts.some((begin) => each.startsWith(begin)));
    const shorter = found
      .flatMap(bare)
      .find(
        (each) => start.startsWith(each) && each.length >= Math.max(leastLetters, leastShared * start.length),
      );
    return { begun, shorter, pages: results.length };
  }

  /** A compound that the text writes in two words, or with a sign between parts that this index knows. */
  private async parted(word: string): Promise<{ text: string; pages: number } | undefined> {
    const parts = word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (parts.length > 1) {
      const pages = await Promise.all(parts.map((part) => this.pagesWith(part)));
      return pages.every((count) => count > 0)
        ? { text: parts.join(' '), pages: Math.min(...pages) }
        : undefined;
    }
    const letters = [...(parts[0] ?? '')];
    if (letters.length > longestCompound) return undefined;
    for (let at = letters.length - leastPart; at >= leastPart; at--) {
      const [first, second] = [letters.slice(0, at).join(''), letters.slice(at).join('')];
      if ((await this.pagesWith(first)) === 0) continue;
      const pages = await this.pagesWith(`${first} ${second}`);
      if (pages > 0) return { text: `${first} ${second}`, pages };
    }
    return undefined;
  }

  /** The query with two words beside each other written as one, where the index has that one. */
  private async joined(words: readonly string[]): Promise<string | undefined> {
    for (let at = 1; at < words.length; at++) {
      const compound = `${words[at - 1]}${words[at]}`;
      if ((await this.pagesWith(compound)) === 0) continue;
      const rest = [...words.slice(0, at - 1), compound, ...words.slice(at + 1)].join(' ');
      if (await this.knowsAll(rest)) return rest;
    }
    return undefined;
  }
}

/** Words without accents or signs, whole and in the parts that signs make. */
function bare(word: string): string[] {
  const parts = fold(word).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
}

/** More than half of a query's words, as many as can be; of those that tell little, the commonest go first. */
function* mostOf(asked: readonly Asked[]): Generator<Wording> {
  const known = asked.filter((each) => each.text).sort((a, b) => b.pages - a.pages);
  const missing = asked.filter((each) => !each.text).map((each) => each.word);
  const least = Math.floor(asked.length / 2) + 1;
  let parts = 0;
  for (let size = known.length; size >= least; size--) {
    if (size === asked.length) continue;
    for (const left of choices(known, known.length - size)) {
      if (parts++ === mostParts) return;
      const kept = asked.filter((each) => each.text && !left.includes(each));
      yield {
        text: kept.map((each) => each.text).join(' '),
        without: [...missing, ...left.map((each) => each.word)],
      };
    }
  }
}

/** All ways to take some of a list, those of its beginning first. */
function* choices<Item>(list: readonly Item[], count: number): Generator<Item[]> {
  if (count === 0) yield [];
  else {
    for (let at = 0; at <= list.length - count; at++) {
      for (const rest of choices(list.slice(at + 1), count - 1)) yield [list[at]!, ...rest];
    }
  }
}
