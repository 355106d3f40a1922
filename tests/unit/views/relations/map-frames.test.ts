import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../src/draw/lettering.ts';
import { nameSize } from '../../../../src/views/relations/map-drawing.ts';
import { frameOf, type Frame } from '../../../../src/views/relations/map-frames.ts';
import { layOutMap } from '../../../../src/views/relations/map-layout.ts';
import { mapContent } from '../../../../src/views/relations/map.ts';
import type { RelationType } from '../../../../src/wiki/relation-types.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { wikiOf } from '../../../support/wikis.ts';

const [, , edition] = Edition.all(wikiOf('plays'), '/');
const content = mapContent(edition!);
const drawing = layOutMap(content);
const types = [...new Set(content.relations.map(({ type }) => type))];

const holds = ({ x, y, width, height }: Frame, [left, top]: readonly [number, number]) =>
  left >= x && left <= x + width && top >= y && top <= y + height;

/** Everything that is drawn of a type: ends of names, corners of episodes, points of lines. */
function drawnOf(type?: RelationType) {
  const shown = (node: { types: RelationType[] }) => !type || node.types.includes(type);
  const names = drawing.groups.filter(shown).flatMap((group) => group.names.filter(shown));
  const lines = [...drawing.groups.flatMap((group) => group.names), ...drawing.hubs]
    .flatMap((node) => node.lines)
    .filter((line) => !type || line.type === type);
  return [
    ...names.flatMap(({ angle, text }) =>
      [drawing.radius, drawing.radius + widthOf(text, nameSize)].map(
        (reach) =>
          [reach * Math.cos((angle * Math.PI) / 180), reach * Math.sin((angle * Math.PI) / 180)] as const,
      ),
    ),
    ...drawing.hubs.filter(shown).map(({ y, width }) => [width / 2, y] as const),
    ...lines.flatMap(({ d }) => [...d.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [+x!, +y!] as const)),
  ];
}

describe('the frame of a map', () => {
  it.each([undefined, ...types])('holds all that is drawn of %s', (type) => {
    const points = drawnOf(type);
    expect(points.length).toBeGreaterThan(1);
    expect(points.filter((point) => !holds(frameOf(drawing, type), point))).toEqual([]);
  });

  it('is cut to what one type of relation joins', () => {
    const whole = frameOf(drawing);
    expect(whole.width).toBeLessThanOrEqual(1240);
    const plays = frameOf(drawing, 'plays');
    expect(plays.height).toBeLessThan(whole.height / 2);
  });
});
