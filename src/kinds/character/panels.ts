import type { CellMaker, Panel } from '../../cells/cells.ts';
import { linePanel, linesBy } from '../../cells/row-panels.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';
import { scenesWith } from '../scene/scenes-in.ts';

/** What somebody says, and the scenes they are in. */
export function panels({ id }: Entry<'character'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    linePanel(linesBy(edition, id), make, 'scene'),
    list(
      'scenes',
      'Scenes',
      scenesWith(edition, id).map((scene) => make.entries([scene.id])),
    ),
  ];
}
