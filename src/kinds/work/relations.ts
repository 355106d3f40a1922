import type { Edge, RelationType } from '../../wiki/relation-types.ts';
import type { Entry } from '../../wiki/entry.ts';

/** How a work bears on an entry, seen from the entry. */
const bearings: Record<
  NonNullable<Entry<'work'>['fields']['relations']>[number]['as'],
  [type: RelationType, words?: string]
> = {
  allusion: ['alludes'],
  inspiration: ['inspired'],
  comparison: ['compared'],
  'same makers': ['shares', 'same makers'],
  'same cast': ['shares', 'same cast'],
  'same series': ['shares', 'same series'],
};

/** Who made it, what it bears on and the series it is part of. */
export function relations({ id, fields }: Entry<'work'>): Edge[] {
  return [
    ...(fields.makers ?? []).map((each): Edge => ['made', each.by, id, each.job]),
    ...(fields.relations ?? []).map((each): Edge => {
      const [type, words] = bearings[each.as];
      return [type, each.to, id, words];
    }),
    ['part', id, fields.partOf],
  ];
}
