import type { CellMaker, Panel } from '../../cells/cells.ts';
import { kindOf } from '../../kinds/index.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/**
 * The tables under an entry's text: what follows from fields, its own and other entries'.
 * OpenTables without rows at the reader's level are left out.
 */
export function tablesOf(entry: AnyEntry, make: CellMaker): Panel[] {
  return kindOf(entry)
    .tables(entry, make)
    .filter((table) => table.rows.length > 0);
}
