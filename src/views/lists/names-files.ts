import { fold, wordsIn } from '../../wiki/compared-words.ts';
import type { NamesList } from '../../wiki/hrefs.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import type { AnswerRecord } from './answers.ts';
import { namesIndex, type NameRecord, type NamesIndex, type NamesPart } from './names-index.ts';
import type { SearchStart } from './search-start.ts';
import { partsByBeginning, type Keyed, type Limits, type Part } from './parts-by-beginning.ts';

/** What a file tells of parts below it. */
export interface Below {
  /** Beginnings that have a part, and that no file above tells. */
  below?: string[];
}

/** Names whose words have one beginning, and the answers about them. */
export interface NamesUnder extends NamesPart, Below {
  /** Whether there are more than one part can hold. */
  cut?: true;
}

/** Words that begin, or end, alike, with spaces between. */
export interface WordsUnder extends Below {
  words: string;
}

/** The first file of the names: it holds all there are, or the beginnings that have a part, those of most names. */
export interface NamesHead extends NamesIndex {
  /** What search shows before anything is typed. */
  start?: SearchStart;
  parts?: Record<NamesList, string[]>;
}

/** The files of an edition's names: the first, and the parts by their list and beginning. */
export interface NamesFiles {
  head: NamesHead;
  parts: { list: NamesList; beginning: string; content: NamesUnder | WordsUnder }[];
}

/** Characters up to which all names are one file: compressed some 12 kB. */
const wholeSize = 50_000;

/** Parts are some 2 kB compressed, so that a query may need a few. */
const names: Limits = { size: 8_000, beginning: 40, samples: 8 };

/** Half a word is as it should be where one letter is not. */
const words: Limits = { size: 4_000, beginning: 4, samples: 0 };

/** Beginnings that the first file tells of a list; parts tell the others, so that it does not grow with the wiki. */
const mostTold = 1_000;

/** Shorter words have no misspellings that are forgiven. */
const shortest = 3;

/** The files that search reads the names of an edition from, worked out once. */
export const namesFilesOf = oncePerEdition((edition) => namesFiles(namesIndex(edition)));

/**
 * The files of a names index. A large one is parted by the beginnings of names, of each word in them on; and a list of
 * all words, without what they name, by their beginnings and by their ends, so that a misspelt word leads to the right
 * one where either is as it should be.
 */
export function namesFiles(index: NamesIndex): NamesFiles {
  if (JSON.stringify(index).length <= wholeSize) return { head: index, parts: [] };
  const of = partsByBeginning([...keyedNames(index), ...keyedAnswers(index)], names);
  const starts = partsByBeginning(
    keyedWords(index, (word) => word),
    words,
  );
  const ends = partsByBeginning(keyedWords(index, reversed), words);
  const told = { of: toldFirst(of), starts: toldFirst(starts), ends: toldFirst(ends) };
  return {
    head: { ...index, names: [], answers: [], parts: told },
    parts: [
      ...filesOf('of', of, told.of, ({ things, cut }) => ({
        ...partOf(things, index),
        ...(cut ? { cut } : {}),
      })),
      ...filesOf('starts', starts, told.starts, ({ things }) => ({ words: things.join(' ') })),
      ...filesOf('ends', ends, told.ends, ({ things }) => ({ words: things.join(' ') })),
    ],
  };
}

/** The beginnings nearest to the top. */
function toldFirst(parts: ReadonlyMap<string, Part<unknown>>): string[] {
  const told = [''];
  for (const beginning of told) {
    if (told.length < mostTold) told.push(...parts.get(beginning)!.below.slice(0, mostTold - told.length));
  }
  return told.sort();
}

function filesOf<Thing>(
  list: NamesList,
  parts: ReadonlyMap<string, Part<Thing>>,
  told: readonly string[],
  contentOf: (part: Part<Thing>) => NamesUnder | WordsUnder,
): NamesFiles['parts'] {
  const first = new Set(told);
  return [...parts].map(([beginning, part]) => {
    const below = part.below.filter((each) => !first.has(each)).sort();
    return { list, beginning, content: { ...contentOf(part), ...(below.length > 0 ? { below } : {}) } };
  });
}

const reversed = (word: string) => [...word].reverse().join('');

/** A name by each of its words and what follows; all its words as one, for who types no spaces; without words, itself. */
function keysOf(name: string): string[] {
  const own = wordsIn(name);
  if (own.length === 0) return [fold(name.trim())];
  const from = own.map((_, at) => own.slice(at).join(' '));
  return own.length > 1 ? [...from, own.join('')] : from;
}

function keyedNames({ names: all, weights }: NamesIndex): Keyed<number>[] {
  return all.flatMap(([title, , facets, aliases = []], thing) => {
    const size = JSON.stringify(all[thing]).length + 1;
    // As the browser ranks them: titles before other names, and by kind.
    const weight = weights[facets[0] as string] ?? 1;
    const keyed = (name: string, times: number) =>
      keysOf(name).map((key) => ({ key, thing, size, worth: weight * times }));
    return [...keyed(title, 3), ...aliases.flatMap((alias) => keyed(alias, 2))];
  });
}

/**
 * Answers by the names of what they are about; of those that are found without it, the first to each question by the
 * words that ask. Things are counted down from -1, beside the names.
 */
function keyedAnswers({ names: all, answers, asked }: NamesIndex): Keyed<number>[] {
  const had = new Set<string>();
  return answers.flatMap((answer, place) => {
    const [ask, about, , said] = answer;
    const [title, , facets, aliases = []] = all[about]!;
    const entries = [about, ...(Array.isArray(said) ? said : [])].map((each) => all[each]);
    const size = JSON.stringify([answer, ...entries]).length;
    const unnamed = asked.includes(facets[0] as string) && !had.has(ask);
    if (unnamed) had.add(ask);
    const keys = [title, ...aliases].flatMap(keysOf).concat(unnamed ? ask.split(' ') : []);
    // Names stand before answers where there is no room for all.
    return keys.map((key) => ({ key, thing: -1 - place, size, worth: -1 - place }));
  });
}

function partOf(things: readonly number[], { names: all, answers }: NamesIndex): NamesPart {
  const places = new Map<number, number>();
  const at = (entry: number) => places.get(entry) ?? places.set(entry, places.size).size - 1;
  things.filter((thing) => thing >= 0).forEach(at);
  const own = things
    .filter((thing) => thing < 0)
    .sort((a, b) => b - a)
    .map((thing): AnswerRecord => {
      const [ask, about, label, said, source] = answers[-1 - thing]!;
      return [ask, at(about), label, Array.isArray(said) ? said.map(at) : said, source, -1 - thing];
    });
  return { names: [...places.keys()].map((entry): NameRecord => all[entry]!), answers: own };
}

/** @param keyOf a word as it is listed, forwards or backwards; its first half is its key */
function keyedWords({ names: all }: NamesIndex, keyOf: (word: string) => string): Keyed<string>[] {
  const held = new Set(all.flatMap(([title, , , aliases = []]) => wordsIn([title, ...aliases].join(' '))));
  return [...held]
    .filter((word) => word.length >= shortest)
    .sort()
    .map((thing) => {
      const letters = [...keyOf(thing)];
      const key = letters.slice(0, Math.floor(letters.length / 2)).join('');
      return { key, thing, size: thing.length + 1, worth: 0 };
    });
}
