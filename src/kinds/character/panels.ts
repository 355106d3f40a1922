import type { CellMaker, Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';
import { scenesWith } from '../scene/scenes-in.ts';

/** The scenes somebody is in. */
export function panels({ id }: Entry<'character'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    list(
      'scenes',
      'Scenes',
      scenesWith(edition, id).map((scene) => make.entries([scene.id])),
    ),
  ];
}
