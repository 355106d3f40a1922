import type { EntryKind } from '../schemas/fields.ts';
import type { Fields } from '../schemas/kinds.ts';
import type { AnyEntry } from './wiki.ts';

/** The drawing that stands for an entry: its own emblem, or the pictogram of its kind. */
export interface Sign {
  kind: EntryKind;
  emblem?: Fields<'character'>['emblem'];
}

/** The sign of an entry. */
export function signOf(entry: AnyEntry): Sign {
  return { kind: entry.kind, emblem: entry.kind === 'character' ? entry.fields.emblem : undefined };
}
