import type { Edge } from '../../wiki/relation-types.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Who made it, the series it is part of and the episode it continues. */
export function relations({ id, fields }: Entry<'episode'>): Edge[] {
  return [
    ...fields.credits.map((each): Edge => ['made', each.to, id, each.job]),
    ['part', id, fields.series],
    ['continues', id, fields.follows],
  ];
}
