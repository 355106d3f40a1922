import { levelId, type Size } from './settings.ts';
import { oneOf } from './vocabulary.ts';

/** Of a hundred rows in fields and tables, so many are sealed. */
const sealedShare = 12;

/** Evidence of a row: a source, and now and then a level above the entry's own. */
export function proof(keys: readonly string[], random: () => number) {
  return { sources: [oneOf(keys, random)] };
}

/** The same for a row that may be a spoiler. */
export function sealedProof(keys: readonly string[], { levels }: Size, level: number, random: () => number) {
  const higher = levels - 1 - level;
  const sealed = higher > 0 && random() * 100 < sealedShare;
  return {
    ...proof(keys, random),
    ...(sealed ? { level: levelId(level + 1 + Math.floor(random() * higher)) } : {}),
  };
}

/** So many rows made one after another. */
export const rows = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

/** A whole number from the least to the most, both included. */
export const between = (least: number, most: number, random: () => number) =>
  least + Math.floor(random() * (most - least + 1));
