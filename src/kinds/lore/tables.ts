import type { CellMaker, Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What lies within a place or thing, and the scenes there. */
export function tables({ id }: Entry<'lore'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    list(
      'parts',
      'Within it',
      edition
        .ofKind('lore')
        .filter((other) => other.fields.partOf === id)
        .map((other) => make.entries([other.id])),
    ),
    list(
      'scenes',
      'Scenes here',
      edition
        .ofKind('scene')
        .filter((scene) => scene.fields.place === id)
        .sort((a, b) => a.fields.order - b.fields.order)
        .map((scene) => make.entries([scene.id])),
    ),
  ];
}
