import { rowTables, type RowTableName } from '../../cells/row-panels.ts';
import type { Emblem } from '../../draw/emblem-shapes.ts';
import { kindOf, kinds } from '../../kinds/index.ts';
import { signOfSection } from '../../kinds/section/sign.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** The drawing that stands for an entry: its own emblem, or a pictogram, mostly that of its kind. */
export interface Sign {
  kind: EntryKind | RowTableName;
  emblem?: Emblem;
}

/**
 * The sign of an entry; what keeps to a section has that of the section.
 * @param find an entry by its id, where the reader's level opens it
 */
export function signOf(entry: AnyEntry, find: (id: string) => AnyEntry | undefined): Sign {
  if (entry.kind === 'section') return { kind: signOfSection(entry) };
  const { keepsToSection, badge } = kindOf(entry);
  const section = keepsToSection ? find(entry.folder) : undefined;
  if (section?.kind === 'section') return { kind: signOfSection(section) };
  return { kind: entry.kind, emblem: badge?.(entry).emblem };
}

/** The strokes of a sign without an emblem, on a field of 24 by 24. */
export function pictogramOf(kind: Sign['kind']): string {
  const table = kind in rowTables ? rowTables[kind as RowTableName] : undefined;
  return table ? ('pictogram' in table ? table.pictogram : '') : kinds[kind as EntryKind].pictogram;
}
