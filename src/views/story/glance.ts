import { curveBumpX, line } from 'd3-shape';
import type { Lane } from './lanes.ts';
import { widthOf } from '../../draw/lettering.ts';
import type { Timeline, TimelineScene } from './timeline.ts';

/** How the line of a lane is drawn. */
interface Rail {
  width: number;
  dashes?: string;
  /** The width of what makes two lines of it, in the colour of the ground. */
  core?: number;
}

/** A lane drawn from left to right. */
export interface GlanceLane extends Lane {
  y: number;
  rail: Rail;
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
  /** The room of the lanes' names, before the first scene. */
  names: number;
  stops: Stop[];
  threads: { thread: number; path: string }[];
  /** Each with a tip that points into the lane it leads to. */
  crossings: { path: string; tip: string }[];
}

export const glanceSizes = { lane: 62, top: 34, radius: 11, label: 13 } as const;
const { top, radius } = glanceSizes;

/** How worlds differ by line, as lanes.css has it; the others have one whole line. */
const rails: Readonly<Record<number, Rail>> = {
  1: { width: 4, core: 1.6 },
  3: { width: 2, dashes: '7 5' },
  4: { width: 2, dashes: '2 5' },
};

/** How far lanes and scenes may stand apart. */
export interface GlanceRoom {
  /** Between one lane and the next. */
  lane: number;
  /** For all scenes, as far as that leaves neighbours neither too near nor too far apart. */
  width: number;
  narrowest: number;
  widest: number;
}

/** A row of scenes fills a wide screen. */
const screen: GlanceRoom = { lane: glanceSizes.lane, width: 940, narrowest: 31, widest: 110 };

/**
 * Draws a timeline small.
 * @param page address of the page that lists the scenes; left out on that page itself
 * @param row the room there is; that of a wide screen when left out
 */
export function glanceOf(timeline: Timeline, page = '', row = screen): Glance {
  const { lanes, scenes, total } = timeline;
  const yOf = (lane: Lane) => top + lane.column * row.lane;
  const step = Math.min(row.widest, Math.max(row.narrowest, Math.round(row.width / total)));
  // The names of the lanes stand before the first scene, where no thread crosses them.
  const left = Math.max(...lanes.map(({ label }) => widthOf(label, glanceSizes.label))) + 2 * radius;
  const at = ({ number, lane }: TimelineScene) => ({
    x: Math.round(left + (number - 1) * step),
    y: yOf(lane),
  });
  const threads = [...new Set(scenes.flatMap((scene) => scene.strands.map(({ thread }) => thread)))];
  return {
    width: Math.round(left + 2 * radius + (total - 0.5) * step),
    height: top + (lanes.length - 1) * row.lane + radius + 9,
    lanes: lanes.map((lane) => ({ ...lane, y: yOf(lane), rail: rails[lane.look] ?? { width: 2 } })),
    names: Math.ceil(left),
    stops: scenes.map((scene) => ({
      ...at(scene),
      number: scene.number,
      name: `Scene ${scene.number}: ${scene.title} (${scene.lane.label})`,
      href: `${page}#${scene.id}`,
      look: scene.lane.look,
    })),
    threads: threads.map((thread) => ({ thread, path: threadPath(scenes, thread, at) })),
    crossings: scenes.flatMap((scene) =>
      scene.crossings.map((crossing) => crossingPath(at(scene), yOf(crossing.to), step / 2)),
    ),
  };
}

/** Another thread runs a little below the first, where both are in one lane. */
function threadPath(
  scenes: readonly TimelineScene[],
  thread: number,
  at: (scene: TimelineScene) => { x: number; y: number },
): string {
  const points = scenes.flatMap((scene) =>
    scene.strands
      .filter((strand) => strand.thread === thread && strand.here)
      .map((): [number, number] => [at(scene).x, at(scene).y + thread * 4]),
  );
  return line().curve(curveBumpX)(points) ?? '';
}

/** Half a step on, and straight into the other lane. */
function crossingPath(from: { x: number; y: number }, to: number, on: number): { path: string; tip: string } {
  const down = to > from.y ? 1 : -1;
  const x = from.x + on;
  const start = from.y + down * radius;
  const end = to - down * 3;
  return {
    path: `M${from.x} ${start}C${from.x} ${start + down * 18} ${x} ${start + down * 10} ${x} ${end - down * 6}`,
    tip: `M${x - 5} ${end - down * 8}L${x} ${end}L${x + 5} ${end - down * 8}Z`,
  };
}
