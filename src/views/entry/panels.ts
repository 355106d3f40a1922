import type { CellMaker, Panel } from '../../cells/cells.ts';
import { kindOf } from '../../kinds/index.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/**
 * The panels under an entry's text: what follows from fields, its own and other entries'.
 * Those without rows at the reader's level are left out.
 */
export function panelsOf(entry: AnyEntry, make: CellMaker): Panel[] {
  return kindOf(entry)
    .panels(entry, make)
    .filter((panel) => panel.rows.length > 0);
}
