import { longestRun, type WordRuns } from '../../laws/word-runs.ts';

/**
 * Whether words stand together only because a page puts open texts, words of the engine's and numbers side by side: each of
 * them belongs to one that is there as a whole.
 * @param words a text in which they stand, from `start` to before `end`
 * @param open what may stand there
 */
export function areSideBySide(words: readonly string[], start: number, end: number, open: WordRuns): boolean {
  const first = Math.max(0, start - longestRun + 1);
  const around = words.slice(first, end + longestRun - 1);
  const known = new Set<number>();
  for (const run of open.in(around)) {
    for (let at = run.start; at < run.end; at++) known.add(first + at);
  }
  for (let at = start; at < end; at++) {
    if (!known.has(at) && !/^\d+$/.test(words[at]!)) return false;
  }
  return true;
}
