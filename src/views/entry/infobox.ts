import type { CellMaker, InfoboxLine } from '../../cells/cells.ts';
import type { KindDefinition } from '../../kind-definition.ts';
import { kindOf } from '../../kinds/index.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/**
 * The lines of an entry's infobox, from its fields and what follows from them.
 * Lines without a value at the reader's level are left out.
 */
export function infoboxOf(entry: AnyEntry, make: CellMaker): InfoboxLine[] {
  return filled(kindOf(entry).infobox(entry, make));
}

/** What is said under an entry's summary, as far as the reader's level knows it. */
export function fateOf(entry: AnyEntry, make: CellMaker): InfoboxLine[] {
  return filled(kindOf(entry).fate?.(entry, make) ?? []);
}

function filled(lines: ReturnType<KindDefinition['infobox']>): InfoboxLine[] {
  return lines
    .map(([label, cells]) => ({ label, cells: cells.filter((cell) => cell !== undefined) }))
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.phrases.length > 0) }))
    .filter((row) => row.cells.length > 0);
}

/** What an entry's infobox is headed: what its kind says, else the entry's name. */
export function infoboxHeadingOf(entry: AnyEntry): string {
  return kindOf(entry).infoboxHeading ?? `${entry.fields.title} at a glance`;
}
