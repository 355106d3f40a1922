import type { Edge } from '../../wiki/relation-types.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Who is in it, where it plays and the episode it is part of. */
export function relations({ id, fields }: Entry<'scene'>): Edge[] {
  return [
    ...fields.cast.map((each): Edge => ['appears', each.character, id]),
    ['set', id, fields.place],
    ['part', id, fields.episode],
  ];
}
