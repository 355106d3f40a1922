import { ascending } from 'd3-array';
import { kindOf } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

type Keys = readonly (string | number)[];

/**
 * Entries of one kind in the order of their kind; where it has none, as they stood.
 * @param role the only one whose people are listed, where a list asks for one
 */
export function inOrder<Own extends AnyEntry>(
  edition: Edition,
  entries: readonly Own[],
  role?: string,
): Own[] {
  return entries
    .map((entry) => ({ entry, keys: kindOf(entry).order?.(entry, edition, role) ?? [] }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ entry }) => entry);
}

function compare(a: Keys, b: Keys): number {
  return a.map((key, at) => ascending(key, b[at])).find((each) => each !== 0) ?? 0;
}
