import { rowTables, type RowTableName } from '../../cells/row-panels.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Entry } from '../../wiki/entry.ts';

type Listed = Entry<'section'>['fields']['shelves'][number]['lists'];

const isTable = (listed: Listed): listed is RowTableName => listed in rowTables;

/**
 * Whose sign a section has. Several sections begin with their chapters, so what else they list tells them apart:
 * a table with a sign, or mostly what belongs to one episode; the others have the sign of the kind they list first.
 */
export function signOfSection({ fields: { shelves } }: Entry<'section'>): EntryKind | RowTableName {
  const lists = shelves.map((shelf) => shelf.lists);
  const table = lists.find((each) => isTable(each) && 'pictogram' in rowTables[each]);
  if (table) return table;
  const episodes = shelves.flatMap(({ episode }) => episode ?? []);
  if (new Set(episodes).size === 1 && episodes.length > shelves.length / 2) return 'episode';
  return lists.find((each) => !isTable(each)) ?? 'section';
}
