import type { SearchResult } from 'minisearch';
import { wordsIn } from '../../wiki/compared-words.ts';
import type { Chosen } from './full-text.ts';
import type { KnownNames, NamedEntry } from './known-names.ts';
import { safeLength, spellings, tolerance } from './misspellings.ts';
import { idle, isQuestion, mostWords, wordsOfQuery } from './words.ts';

/** What the names say to a query. */
export interface NamesAnswer {
  entries: NamedEntry[];
  /** Entries with a name among the words of the query, or most of its words among theirs, where none holds them all. */
  inside: NamedEntry[];
  /** Whether what is inside may be what is asked: the query is a question, or names hold most of what it tells. */
  asked: boolean;
  /** The query as it should have been spelt, when only that was found. */
  corrected?: string;
  /** The words of the query that were taken for others. */
  changed: string[];
  /** Whether the first entry is called exactly what was asked for. */
  exact: boolean;
  /** Whether some word was found as written: then a correction of the others is trusted. */
  anchored: boolean;
}

/** Most names on a list: a reader who wants more gives another word. */
const most = 8;

/** Most entries that are told for a name among other words. */
const mostInside = 3;

/**
 * Entries whose names hold every word of the query, or begin with it, or nearly.
 * @param literal take the query as it is spelt
 */
export function searchNames(known: KnownNames, query: string, chosen: Chosen, literal: boolean): NamesAnswer {
  const { words, telling } = wordsOfQuery(query);
  const passes = (path: string) => known.passes(path, chosen);
  const exact = known.called(query).filter(passes);
  const answer = { exact: exact.length > 0, anchored: true, inside: [], asked: false, changed: [] };
  if (words.length === 0) return { ...answer, entries: exact.map((path) => known.entry(path)) };
  const options = { filter: ({ id }: SearchResult) => passes(id as string), prefix: true };
  // As written, as a name typed with a space that it does not have, and without the words of a question.
  const texts = [words.join(' '), words.join(''), telling.join(' ')];
  let found: SearchResult[] = [];
  for (const text of texts) if (found.length === 0 && text) found = known.find(text, options);
  const entries = (results: readonly SearchResult[]) =>
    [...new Set([...exact, ...results.map((each) => each.id as string)])]
      .slice(0, most)
      .map((path) => known.entry(path));
  if (found.length > 0 || exact.length > 0 || telling.length === 0) {
    return { ...answer, entries: entries(found) };
  }
  // What is called by its whole name in a question is what that is about; what answers it has other words of it.
  const about = new Set(known.within(words, idle));
  const nearly = known.holdingMost(telling).filter((path) => !about.has(path));
  const inside = [...new Set([...nearly, ...namesAmong(known, words, telling)])].filter(passes);
  const named = {
    ...answer,
    inside: inside.slice(0, mostInside).map((path) => known.entry(path)),
    asked: nearly.length > 0 || isQuestion(query),
  };
  if (literal) return { ...named, entries: [] };
  found = known.find(telling.join(' '), {
    ...options,
    fuzzy: (term) => (term.length > safeLength ? tolerance : false),
  });
  if (!found[0]) return { ...named, entries: [] };
  const spelt = spellings(telling, found[0].terms);
  const changed = telling.filter((word, index) => word !== spelt[index]);
  return {
    ...named,
    entries: entries(found),
    corrected: changed.length > 0 ? spelt.join(' ') : undefined,
    changed,
    anchored: changed.length < telling.length,
  };
}

/** Entries by a name that stands whole in a query, longest first, then those with one word of theirs in it. */
function namesAmong(known: KnownNames, words: readonly string[], telling: readonly string[]): string[] {
  const whole = known.within(words, idle);
  if (whole.length > 0) return whole;
  const [best, ...others] = known.find(telling.join(' '), { combineWith: 'OR', fields: ['title'] });
  if (!best) return [];
  return [best, ...others.filter(({ score }) => score > best.score / 2)].map((each) => each.id as string);
}

/** The names nearest to a query that found nothing, however far. */
export function nearestNames(known: KnownNames, query: string): NamedEntry[] {
  return known
    .find(wordsIn(query).slice(0, mostWords).join(' '), { combineWith: 'OR', fuzzy: 0.4, prefix: true })
    .slice(0, 3)
    .map((each) => known.entry(each.id as string));
}
