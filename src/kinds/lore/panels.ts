import type { CellMaker, Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition } from '../../wiki/once.ts';
import { scenesAt } from '../scene/scenes-in.ts';

/** The places and things within one. */
const within = filedPerEdition((edition) =>
  edition.ofKind('lore').map((other) => [other.fields.partOf, other] as const),
);

/** What lies within a place or thing, and the scenes there. */
export function panels({ id }: Entry<'lore'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    list(
      'parts',
      'Within it',
      within(edition, id).map((other) => make.entries([other.id])),
    ),
    list(
      'scenes',
      'Scenes here',
      scenesAt(edition, id).map((scene) => make.entries([scene.id])),
    ),
  ];
}
