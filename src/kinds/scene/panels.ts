import type { CellMaker, Panel } from '../../cells/cells.ts';
import { linePanel, linesIn } from '../../cells/row-panels.ts';
import type { Entry } from '../../wiki/entry.ts';
import { scenesIn } from './scenes-in.ts';

/** What is said in a scene, and the scenes on either side of it. */
export function panels({ id, fields }: Entry<'scene'>, make: CellMaker): Panel[] {
  const scenes = scenesIn(make.edition, fields.episode);
  const at = scenes.findIndex((scene) => scene.id === id);
  const neighbour = (label: string, index: number) =>
    scenes[index] ? [[make.text(label), make.entries([scenes[index].id])]] : [];
  return [
    linePanel(linesIn(make.edition, id), make, 'who'),
    {
      id: 'before-and-after',
      heading: 'Before and after',
      columns: ['', 'Scene'],
      rows: [...neighbour('Before', at - 1), ...neighbour('After', at + 1)],
    },
  ];
}
