import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import type { Edition } from './edition.ts';

/** What wiki.yaml calls several entries of a kind that are of one type; undefined where it does not say. */
export function manyOfType({ settings }: Edition, kind: EntryKind, type: string): string | undefined {
  return settings.types?.[kind]?.find(({ id }) => id === type)?.many;
}
