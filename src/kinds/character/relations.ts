import type { Edge } from '../../wiki/relation-types.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Who plays them, where they work or serve, and whom they were copied from. */
export function relations({ id, fields }: Entry<'character'>): Edge[] {
  return [
    ...(fields.portrayals ?? []).map((each): Edge => ['plays', each.by, id]),
    ...(fields.posts ?? []).map((each): Edge => ['works', id, each.at, each.post]),
    ['origin', id, fields.copyOf?.character],
  ];
}
