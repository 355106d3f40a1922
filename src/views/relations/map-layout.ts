import { arc as arcMaker } from 'd3-shape';
import { cutTo, widthOf } from '../../draw/lettering.ts';
import { wholeNumbers } from '../../draw/svg-path.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import type { RelationType } from '../../wiki/relation-types.ts';
import { hubSize, isLeft, nameSize, type MapDrawing, type MapGroup, type MapName } from './map-drawing.ts';
import { addLines } from './map-lines.ts';
import type { MapContent } from './map.ts';
import type { Relation } from './relations.ts';

/** The map's measures, in pixels at its full size: the middle is the origin. */
const smallestRadius = 400;
/** How long a name is drawn before it is cut. */
const nameLength = 208;
/** From name to name along the circle, where there are so many that it has to grow. */
const leading = 15;
const hubHeight = 42;
const hubDistance = 90;

/** Lays the entries round a circle by group, the episodes within it, and draws their relations. */
export function layOutMap({ hubs, groups, relations }: MapContent): MapDrawing {
  // A group takes a slot for its heading and leaves one free.
  const slots = groups.reduce((sum, { entries }) => sum + entries.length + 2, 0);
  const radius = Math.max(smallestRadius, Math.ceil((slots * leading) / (2 * Math.PI)));
  const angleAt = (slot: number) => -90 + (360 * (slot + 0.5)) / slots;
  const typesOf = typesIn(relations);
  let slot = 0;
  const ring = groups.map(({ label, entries }): MapGroup => {
    const first = slot;
    const types = [...new Set(entries.flatMap(({ id }) => typesOf(id)))];
    const lines = [
      { text: label, types, lines: [] },
      ...entries.map((entry) => ({
        text: cutTo(entry.fields.title, nameSize, nameLength),
        entry,
        types: typesOf(entry.id),
        lines: [],
      })),
    ];
    // Round the left half the circle runs upwards: there the last slot is the topmost.
    if (isLeft(angleAt(first + entries.length / 2))) lines.reverse();
    const names = lines.map((line): MapName => ({ ...line, angle: angleAt(slot++) }));
    const arc = arcOf(radius, angleAt(first - 0.4), angleAt(slot - 0.6));
    slot++;
    return { types, arc, names };
  });
  const drawing = { groups: ring, hubs: placeHubs(hubs, typesOf), radius };
  addLines(drawing, relations);
  return drawing;
}

type TypesOf = (id: string) => RelationType[];

function typesIn(relations: readonly Relation[]): TypesOf {
  const types = new Map<string, Set<RelationType>>();
  for (const { type, from, to } of relations)
    for (const id of [from, to]) types.set(id, (types.get(id) ?? new Set()).add(type));
  return (id) => [...(types.get(id) ?? [])];
}

function arcOf(radius: number, from: number, to: number): string {
  const turn = (angle: number) => ((angle + 90) * Math.PI) / 180;
  return wholeNumbers(
    arcMaker()({
      innerRadius: radius - 8,
      outerRadius: radius - 4,
      startAngle: turn(from),
      endAngle: turn(to),
    })!,
  );
}

function placeHubs(hubs: readonly AnyEntry[], typesOf: TypesOf): MapDrawing['hubs'] {
  return hubs.map((entry, index) => ({
    entry,
    types: typesOf(entry.id),
    lines: [],
    y: (index - (hubs.length - 1) / 2) * hubDistance,
    width: Math.ceil(widthOf(entry.fields.title, hubSize) + 36),
    height: hubHeight,
  }));
}
