import { curve, pointAt, type Point } from '../../draw/svg-path.ts';
import type { MapDrawing, MapHub, MapLine, MapName } from './map-drawing.ts';
import { degreesOf, type Relation } from './relations.ts';

interface Place {
  name: MapName;
  group: number;
  /** The middle of its group, in degrees. */
  middle: number;
}

/**
 * Adds each relation to a map as a line of the end that is connected less, and numbers the other end.
 * Every line leaves its group through one point, as in hierarchical edge bundling (Holten 2006) with one level of groups.
 */
export function addLines({ groups, hubs, radius }: MapDrawing, relations: readonly Relation[]) {
  const degrees = degreesOf(relations);
  const places = new Map<string, Place>();
  groups.forEach(({ names }, group) => {
    const middle = (names[0]!.angle + names.at(-1)!.angle) / 2;
    for (const name of names) if (name.entry) places.set(name.entry.id, { name, group, middle });
  });
  const hubOf = new Map(hubs.map((hub) => [hub.entry.id, hub]));
  const at = ({ name }: Place) => pointAt(name.angle, radius - 9);
  const gate = ({ middle }: Place) => pointAt(middle, radius * 0.5);
  const between = (start: Place, end: Place): Point[] =>
    start.group === end.group
      ? [pointAt((start.name.angle + end.name.angle) / 2, radius * 0.8)]
      : [gate(start), gate(end)];
  let numbered = 0;
  for (const { type, from, to } of relations) {
    // An episode leads nowhere but to another.
    const turned = places.has(to) && (!places.has(from) || degrees.get(from)! > degrees.get(to)!);
    const [own, other] = turned ? [to, from] : [from, to];
    const line = (target: MapName | MapHub, d: string): MapLine => ({
      type,
      d,
      to: (target.number ??= numbered++),
    });
    const start = places.get(own);
    const end = places.get(other);
    const hub = hubOf.get(other);
    if (start && end) start.name.lines.push(line(end.name, curve(at(start), between(start, end), at(end))));
    else if (start) start.name.lines.push(line(hub!, curve(at(start), [gate(start)], [0, hub!.y])));
    else {
      const first = hubOf.get(own)!;
      first.lines.push(line(hub!, betweenHubs(first, hub!)));
    }
  }
}

function betweenHubs(from: MapHub, to: MapHub): string {
  const edge = (Math.sign(to.y - from.y) * from.height) / 2;
  return `M0 ${from.y + edge}L0 ${to.y - edge}`;
}
