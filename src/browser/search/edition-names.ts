import type { NamesHead, NamesUnder } from '../../views/lists/names-files.ts';
import { fold, wordsIn } from '../../wiki/compared-words.ts';
import type { Hrefs } from '../../wiki/hrefs.ts';
import type { Chosen } from './full-text.ts';
import { KnownNames } from './known-names.ts';
import { mostWrong, nearest } from './misspellings.ts';
import { fetchJson, NamesParts } from './names-parts.ts';
import { mostWords, searchNames, type NamesAnswer } from './names.ts';
import { idle } from './words.ts';

/** Parts that one query may fetch: with the first file they are less than 25 kB, however large the wiki. */
const mostFetched = 9;

/** Words of a query that are looked up for themselves, before any is taken for misspelt. */
const mostLookedUp = 3;

/** Words that a misspelt one may be meant for, and of how many the names are fetched at once. */
const mostMeant = 6;
const meantAtOnce = 3;

/** The lists a large index is parted into. */
interface Lists {
  of: NamesParts<'of'>;
  starts: NamesParts<'starts'>;
  ends: NamesParts<'ends'>;
}

interface Loaded {
  known: KnownNames;
  /** Nothing where the first file held all names. */
  lists?: Lists;
}

/** The names of one edition, fetched as they are needed. */
export class EditionNames {
  private readonly hrefs: Hrefs;
  private loading?: Promise<Loaded>;

  constructor(hrefs: Hrefs) {
    this.hrefs = hrefs;
  }

  /**
   * What the names say to a query.
   * @param literal take the query as it is spelt
   * @throws when they cannot be fetched; the next call tries again
   */
  async search(query: string, chosen: Chosen, literal: boolean): Promise<NamesAnswer> {
    const { known, lists } = await this.load();
    let answer = searchNames(known, query, chosen, literal);
    if (!lists) return answer;
    try {
      for await (const certain of fetches(query, literal, known, lists)) {
        answer = searchNames(known, query, chosen, literal);
        if (answer.entries.length > 0 && (certain || !answer.corrected)) break;
      }
    } catch (error) {
      // The site may have been published anew: the first file tells which parts there are now.
      this.loading = undefined;
      throw error;
    }
    return answer;
  }

  /** The names that have been fetched. @throws like search */
  async known(): Promise<KnownNames> {
    return (await this.load()).known;
  }

  private load(): Promise<Loaded> {
    this.loading ??= this.fetchHead().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetchHead(): Promise<Loaded> {
    const { parts, ...head } = await fetchJson<NamesHead>(this.hrefs.namesIndex());
    const known = new KnownNames(head);
    known.add(head);
    if (!parts) return { known };
    const lists = {
      of: new NamesParts('of', this.hrefs, parts.of),
      starts: new NamesParts('starts', this.hrefs, parts.starts),
      ends: new NamesParts('ends', this.hrefs, parts.ends),
    };
    return { known, lists };
  }
}

/**
 * Fetches the parts that a query needs, step by step, until enough is known: what its words begin, then, one word after
 * another, what a word that begins nothing may be meant for.
 * @yields after each step, whether a correction by what is known now can be trusted
 */
async function* fetches(
  query: string,
  literal: boolean,
  known: KnownNames,
  { of, starts, ends }: Lists,
): AsyncGenerator<boolean> {
  let left = mostFetched;
  const spend = () => left-- > 0;
  const take = async (text: string) => {
    const part: NamesUnder | undefined = await of.partFor(text, spend);
    if (part) known.add(part);
  };
  const words = wordsIn(query);
  if (words.length === 0) await take(fold(query.trim()));
  if (words.length === 0 || words.length > mostWords) {
    yield true;
    return;
  }

  const telling = words.filter((word) => !idle.has(word));
  const longestFirst = [...(telling.length > 0 ? telling : words)].sort((a, b) => b.length - a.length);
  // A name with all words is among those with any of them, if only these are all there.
  const likely = longestFirst.filter((word) => of.isWhole(word))[0] ?? words.join(' ');
  await take(likely);
  yield false;
  await Promise.all([words.join(''), ...longestFirst.slice(0, mostLookedUp)].map(take));
  yield longestFirst.some((word) => known.has(word) && of.isWhole(word));

  if (literal) return;
  for (const word of longestFirst.filter((each) => mostWrong(each) > 0 && !known.has(each))) {
    const listed = await Promise.all([
      ...aroundHalf(starts, word).map((each) => starts.part(each, spend)),
      ...aroundHalf(ends, backwards(word)).map((each) => ends.part(each, spend)),
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
