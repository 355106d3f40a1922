import type { EntryKind } from '../../schemas/fields.ts';
import { kinds, type Fields } from '../../schemas/kinds.ts';
import type { AnyEntry } from '../wiki.ts';

/** The drawing that stands for an entry: its own emblem, or the pictogram of its kind. */
export interface Sign {
  kind: EntryKind;
  emblem?: Fields<'character'>['emblem'];
}

/** The sign of an entry; a section has that of the kind it lists first. */
export function signOf(entry: AnyEntry): Sign {
  if (entry.kind === 'section') {
    const lists = entry.fields.shelves.map((shelf) => shelf.lists).find((each) => each in kinds);
    return { kind: (lists as EntryKind | undefined) ?? 'section' };
  }
  return { kind: entry.kind, emblem: entry.kind === 'character' ? entry.fields.emblem : undefined };
}
