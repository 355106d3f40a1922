import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate a writer most likely meant.
 * @param wrong what was written
 * @param candidates what exists
 * @returns the nearest by Levenshtein distance, or undefined when more than a
 *   third of the letters would have to change: a far guess misleads
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  if (known.length === 0) return undefined;
  const lower = wrong.toLowerCase();
  const best = closest(lower, known);
  const allowed = Math.max(2, Math.floor(Math.max(wrong.length, best.length) / 3));
  return distance(lower, best.toLowerCase()) <= allowed ? best : undefined;
}
