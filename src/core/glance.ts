import { curveBumpX, line } from 'd3-shape';
import type { Lane } from './lanes.ts';
import type { Timeline, TimelineScene } from './timeline.ts';

/** A lane drawn from left to right. */
export interface GlanceLane extends Lane {
  y: number;
}

/** A scene as a stop on the way. */
export interface Stop {
  x: number;
  y: number;
  number: number;
  name: string;
  href: string;
  look: number;
}

/** A drawing of a timeline, lanes across and scenes from left to right; lengths in px of an unscaled drawing. */
export interface Glance {
  width: number;
  height: number;
  lanes: GlanceLane[];
  stops: Stop[];
  threads: { thread: number; path: string }[];
  /** Each with a tip that points into the lane it leads to. */
  crossings: { path: string; tip: string }[];
}

export const glanceSizes = { step: 31, lane: 68, left: 20, top: 50, radius: 11 } as const;
const { step, lane: laneHeight, left, top, radius } = glanceSizes;

/**
 * Draws a timeline small.
 * @param page address of the page that lists the scenes; left out on that page itself
 */
export function glanceOf(timeline: Timeline, page = ''): Glance {
  const { lanes, scenes, total } = timeline;
  const at = (scene: TimelineScene) => ({ x: xOf(scene.number), y: yOf(scene.lane) });
  const threads = [...new Set(scenes.flatMap((scene) => scene.strands.map(({ thread }) => thread)))];
  return {
    width: 2 * left + Math.max(total - 1, 0) * step,
    height: top + (lanes.length - 1) * laneHeight + radius + 9,
    lanes: lanes.map((lane) => ({ ...lane, y: yOf(lane) })),
    stops: scenes.map((scene) => ({
      ...at(scene),
      number: scene.number,
      name: `Scene ${scene.number}: ${scene.title} (${scene.lane.label})`,
      href: `${page}#${scene.id}`,
      look: scene.lane.look,
    })),
    threads: threads.map((thread) => ({ thread, path: threadPath(scenes, thread) })),
    crossings: scenes.flatMap((scene) =>
      scene.crossings.map((crossing) => crossingPath(at(scene), yOf(crossing.to))),
    ),
  };
}

function xOf(number: number): number {
  return left + (number - 1) * step;
}

function yOf(lane: Lane): number {
  return top + lane.column * laneHeight;
}

/** Another thread runs a little below the first, where both are in one lane. */
function threadPath(scenes: readonly TimelineScene[], thread: number): string {
  const points = scenes.flatMap((scene) =>
    scene.strands
      .filter((strand) => strand.thread === thread && strand.here)
      .map((): [number, number] => [xOf(scene.number), yOf(scene.lane) + thread * 4]),
  );
  return line().curve(curveBumpX)(points) ?? '';
}

/** Half a step on, and straight into the other lane. */
function crossingPath(from: { x: number; y: number }, to: number): { path: string; tip: string } {
  const down = to > from.y ? 1 : -1;
  const x = from.x + step / 2;
  const start = from.y + down * radius;
  const end = to - down * 3;
  return {
    path: `M${from.x} ${start}C${from.x} ${start + down * 18} ${x} ${start + down * 10} ${x} ${end - down * 6}`,
    tip: `M${x - 5} ${end - down * 8}L${x} ${end}L${x + 5} ${end - down * 8}Z`,
  };
}
