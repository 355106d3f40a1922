import type { NamesHead, NamesUnder } from '../../views/lists/names-files.ts';
import { fold, wordsIn } from '../../wiki/compared-words.ts';
import type { Hrefs } from '../../wiki/hrefs.ts';
import type { KnownNames } from './known-names.ts';
import { mostWrong, nearest } from './misspellings.ts';
import { NamesParts } from './names-parts.ts';
import { wordsOfQuery } from './words.ts';

/** Parts that one query may fetch: with the first file they are less than 25 kB, however large the wiki. */
const mostFetched = 9;

/** Words of a query that are looked up for themselves, before any is taken for misspelt. */
const mostLookedUp = 3;

/** Words that a misspelt one may be meant for, and of how many the names are fetched at once. */
const mostMeant = 6;
const meantAtOnce = 3;

/** Fetches what queries need of a large names index. */
export class PartsFetcher {
  private readonly of: NamesParts<'of'>;
  private readonly starts: NamesParts<'starts'>;
  private readonly ends: NamesParts<'ends'>;

  /** @param told the parts that the first file tells of */
  constructor(hrefs: Hrefs, told: NonNullable<NamesHead['parts']>) {
    this.of = new NamesParts('of', hrefs, told.of);
    this.starts = new NamesParts('starts', hrefs, told.starts);
    this.ends = new NamesParts('ends', hrefs, told.ends);
  }

  /**
   * Fetches the parts that a query needs, step by step, until enough is known: what its words begin, then, one word
   * after another, what a word that begins nothing may be meant for.
   * @yields after each step, whether a correction by what is known now can be trusted
   * @throws when a part cannot be fetched
   */
  async *fetchFor(query: string, literal: boolean, known: KnownNames): AsyncGenerator<boolean> {
    let left = mostFetched;
    const spend = () => left-- > 0;
    const take = async (text: string) => {
      const part: NamesUnder | undefined = await this.of.partFor(text, spend);
      if (part) known.add(part);
    };
    const { words, telling } = wordsOfQuery(query);
    if (wordsIn(query).length === 0) await take(fold(query.trim()));
    if (words.length === 0) {
      yield true;
      return;
    }

    const longestFirst = [...(telling.length > 0 ? telling : words)].sort((a, b) => b.length - a.length);
    // A name with all words is among those with any of them, if only these are all there.
    const likely = longestFirst.filter((word) => this.of.isWhole(word))[0] ?? words.join(' ');
    await take(likely);
    yield false;
    await Promise.all([words.join(''), ...longestFirst.slice(0, mostLookedUp)].map(take));
    yield longestFirst.some((word) => known.has(word) && this.of.isWhole(word));

    if (literal) return;
    for (const word of longestFirst.filter((each) => mostWrong(each) > 0 && !known.has(each))) {
      const listed = await Promise.all([
        ...aroundHalf(this.starts, word).map((each) => this.starts.part(each, spend)),
        ...aroundHalf(this.ends, backwards(word)).map((each) => this.ends.part(each, spend)),
      ]);
      const near = nearest(
        word,
        listed.flatMap((part) => part?.words.split(' ') ?? []),
        mostMeant,
      );
      for (let from = 0; from < near.length; from += meantAtOnce) {
        await Promise.all(near.slice(from, from + meantAtOnce).map(take));
        yield true;
      }
    }
  }
}

const backwards = (word: string) => [...word].reverse().join('');

/**
 * The beginnings under which words may stand that a misspelt one is meant for. Words are listed by their first half, or
 * backwards by their last: one that is as much shorter as it may be stands under a shorter beginning.
 */
function aroundHalf(list: NamesParts<'starts' | 'ends'>, word: string): string[] {
  const half = Math.floor((word.length - mostWrong(word)) / 2);
  const all = list.beginningsOf(word);
  const least = all.filter((each) => each.length <= half).at(-1)!;
  return all.filter((each) => each.length >= least.length);
}
