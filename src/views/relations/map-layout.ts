import { arc as arcMaker } from 'd3-shape';
import { cutTo, widthOf } from '../../draw/lettering.ts';
import type { MapContent } from './map.ts';
import { degreesOf } from './relations.ts';
import type { RelationType } from '../../wiki/relation-types.ts';
import { curve, pointAt, wholeNumbers, type Point } from '../../draw/svg-path.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** The map's measures, in pixels at its full size: the middle is the origin. */
const mapSize = 1240;
const margin = 12;
const radius = 448;
const textSize = 11.5;
const hubSize = 17;
/** From the circle to the edge of the drawing, less a margin. */
const textLength = mapSize / 2 - radius - margin;

/** A name at the circle. */
export interface MapName {
  text: string;
  /** Degrees by which it is turned, read from inside out on the right, from outside in on the left. */
  turn: number;
  side: 'left' | 'right';
  /** The entry's address; a group's heading has none. */
  id?: string;
  /** The lines that this entry brings: those to the better connected entries. */
  paths: { type: RelationType; d: string }[];
}

/** An episode in the middle. */
export interface MapHub {
  entry: AnyEntry;
  y: number;
  width: number;
}

export interface MapDrawing {
  names: MapName[];
  hubs: MapHub[];
  /** The arc beside each group. */
  arcs: string[];
  /** Where names begin, measured from the middle. */
  start: number;
  /** What of the drawing has something on it: as far to the left of the middle as to the right. */
  box: { x: number; y: number; width: number; height: number };
}

interface Place {
  angle: number;
  group: number;
}

/**
 * Lays the entries round a circle by group and bundles their relations: every line leaves its group
 * through one point, as in hierarchical edge bundling (Holten 2006) with one level of groups.
 */
export function layOutMap({ hubs, groups, relations }: MapContent): MapDrawing {
  const places = new Map<string, Place>();
  const names: MapName[] = [];
  const arcs: string[] = [];
  const middles: number[] = [];
  // A group takes a slot for its heading and leaves one free.
  const slots = groups.reduce((sum, { entries }) => sum + entries.length + 2, 0);
  const angleAt = (slot: number) => -90 + (360 * (slot + 0.5)) / slots;
  const arc = arcMaker();
  let slot = 0;
  groups.forEach(({ label, entries }, group) => {
    const middle = angleAt(slot + entries.length / 2);
    middles.push(middle);
    // Round the left half the circle runs upwards: there the last slot is the topmost.
    const lines = [label, ...entries];
    for (const line of isLeft(middle) ? lines.reverse() : lines) {
      const angle = angleAt(slot++);
      const side = isLeft(angle) ? 'left' : 'right';
      const turn = tidy(side === 'left' ? angle - 180 : angle);
      if (typeof line === 'string') names.push({ text: line, turn, side, paths: [] });
      else {
        places.set(line.id, { angle, group });
        names.push({
          text: cutTo(line.fields.title, textSize, textLength),
          turn,
          side,
          id: line.id,
          paths: [],
        });
      }
    }
    const turnOf = (at: number) => ((angleAt(at) + 90) * Math.PI) / 180;
    arcs.push(
      wholeNumbers(
        arc({
          innerRadius: radius - 8,
          outerRadius: radius - 4,
          startAngle: turnOf(slot - lines.length - 0.4),
          endAngle: turnOf(slot - 0.6),
        })!,
      ),
    );
    slot++;
  });
  const middle = (group: number) => pointAt(middles[group]!, radius * 0.5);
  const degrees = degreesOf(relations);
  const byId = new Map(names.map((name) => [name.id, name]));
  const hubPlaces = placeHubs(hubs);
  for (const { type, from, to } of relations) {
    // The better connected end, or the episode, is where the line leads.
    const [own, other] =
      places.has(from) && (!places.has(to) || degrees.get(from)! <= degrees.get(to)!)
        ? [from, to]
        : [to, from];
    const place = places.get(own);
    const end = places.get(other);
    const hub = hubPlaces.find(({ entry }) => entry.id === other);
    if (!place) continue;
    const start = pointAt(place.angle, radius - 9);
    const target: Point = end ? pointAt(end.angle, radius - 9) : [0, hub!.y];
    const via = end
      ? place.group === end.group
        ? [pointAt((place.angle + end.angle) / 2, radius * 0.8)]
        : [middle(place.group), middle(end.group)]
      : [middle(place.group)];
    const d = curve(start, via, target);
    const { paths } = byId.get(own)!;
    const same = paths.find((path) => path.type === type);
    if (same) same.d += d;
    else paths.push({ type, d });
  }
  return { names, hubs: hubPlaces, arcs, start: radius, box: boxOf(names) };
}

function boxOf(names: readonly MapName[]): MapDrawing['box'] {
  const ends = names.map(({ text, turn, side }) =>
    pointAt(side === 'left' ? turn + 180 : turn, radius + widthOf(text, textSize)),
  );
  const half = Math.max(radius, ...ends.map(([x]) => Math.abs(x))) + margin;
  const top = Math.min(-radius, ...ends.map(([, y]) => y)) - margin;
  const bottom = Math.max(radius, ...ends.map(([, y]) => y)) + margin;
  return { x: -half, y: top, width: 2 * half, height: bottom - top };
}

function placeHubs(hubs: readonly AnyEntry[]): MapHub[] {
  return hubs.map((entry, index) => ({
    entry,
    y: (index - (hubs.length - 1) / 2) * 90,
    width: Math.ceil(widthOf(entry.fields.title, hubSize) + 36),
  }));
}

const isLeft = (angle: number) => angle > 90;

const tidy = (number: number) => Math.round(number * 10) / 10;
