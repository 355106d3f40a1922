import { mostOf, type Asked, type Wording } from './most-words.ts';
import type { Pagefind } from './pagefind.ts';
import { fold, segments } from '../../wiki/compared-words.ts';

/** Longer queries are not tried in parts: each part asks the index again. */
const mostWords = 12;

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
