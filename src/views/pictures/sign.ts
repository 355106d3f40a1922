import type { EntryKind } from '../../read/schemas/field-types.ts';
import { kinds, type Fields } from '../../kinds/index.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';

/** The drawing that stands for an entry: its own emblem, or a pictogram, mostly that of its kind. */
export interface Sign {
  kind: EntryKind | 'track';
  emblem?: Fields<'character'>['emblem'];
}

/**
 * The sign of an entry; chapters have that of the section they are chapters of.
 * @param find an entry by its id, where the reader's level opens it
 */
export function signOf(entry: AnyEntry, find: (id: string) => AnyEntry | undefined): Sign {
  if (entry.kind === 'section') return { kind: signOfSection(entry) };
  const section = entry.kind === 'chapter' ? find(entry.folder) : undefined;
  if (section?.kind === 'section') return { kind: signOfSection(section) };
  return { kind: entry.kind, emblem: entry.kind === 'character' ? entry.fields.emblem : undefined };
}

/**
 * Several sections begin with their chapters, so what else they list tells them apart: music, or mostly
 * what belongs to one episode; the others have the sign of the kind they list first.
 */
function signOfSection({ fields: { shelves } }: Entry<'section'>): Sign['kind'] {
  if (shelves.some(({ lists }) => lists === 'track')) return 'track';
  const episodes = shelves.flatMap(({ episode }) => episode ?? []);
  if (new Set(episodes).size === 1 && episodes.length > shelves.length / 2) return 'episode';
  return (
    (shelves.map(({ lists }) => lists).find((lists) => lists in kinds) as EntryKind | undefined) ?? 'section'
  );
}
