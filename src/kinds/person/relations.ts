import type { Edge } from '../../wiki/relation-types.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Where they work, and what else they are known for. */
export function relations({ id, fields }: Entry<'person'>): Edge[] {
  return [
    ...(fields.positions ?? []).map((each): Edge => ['works', id, each.at, each.as]),
    ...(fields.knownFor ?? []).map((each): Edge => ['known', id, each.work, each.as]),
  ];
}
