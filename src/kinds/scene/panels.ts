import type { CellMaker, Panel } from '../../cells/cells.ts';
import { linePanel, linesIn } from '../../cells/row-panels.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What is said in a scene. */
export const panels = ({ id }: Entry<'scene'>, make: CellMaker): Panel[] => [
  linePanel(linesIn(make.edition, id), make, 'who'),
];
