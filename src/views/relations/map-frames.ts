import { max, min } from 'd3-array';
import { widthOf } from '../../draw/lettering.ts';
import { pointAt, type Point } from '../../draw/svg-path.ts';
import type { RelationType } from '../../wiki/relation-types.ts';
import { nameSize, type MapDrawing } from './map-drawing.ts';

/** What of a drawing has something on it. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

const margin = 12;

/**
 * What of a map is to be seen.
 * @param type where the relations of one type are shown alone, which it is
 */
export function frameOf({ groups, hubs, radius }: MapDrawing, type?: RelationType): Frame {
  const shown = ({ types }: { types: RelationType[] }) => !type || types.includes(type);
  const points: Point[] = [];
  for (const { names, arc } of groups.filter(shown)) {
    // The arc is drawn whole, and reaches beyond the first name and the last.
    points.push(...names.map(({ angle }) => pointAt(angle, radius)), ...cornersOf(arc));
    for (const { text, angle } of names.filter(shown))
      points.push(pointAt(angle, radius + widthOf(text, nameSize)));
  }
  for (const { y, width, height } of hubs.filter(shown))
    points.push([-width / 2, y - height / 2], [width / 2, y + height / 2]);
  const lines = [...groups.flatMap(({ names }) => names), ...hubs].flatMap((node) => node.lines);
  for (const { d } of lines.filter((line) => !type || line.type === type)) points.push(...pointsOf(d));
  const [left, top] = [0, 1].map((axis) => Math.floor(min(points, (point) => point[axis])! - margin));
  const [right, bottom] = [0, 1].map((axis) => Math.ceil(max(points, (point) => point[axis])! + margin));
  return { x: left!, y: top!, width: right! - left!, height: bottom! - top! };
}

/** The points that a curve stays between. */
function pointsOf(d: string): Point[] {
  const numbers = d.match(/-?\d+/g)!.map(Number);
  return numbers.flatMap((x, at): Point[] => (at % 2 ? [] : [[x, numbers[at + 1]!]]));
}

/** The corners of an arc: the points that its parts end in. */
function cornersOf(d: string): Point[] {
  return [...d.matchAll(/(-?\d+),(-?\d+)(?=[A-Z])/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
}
