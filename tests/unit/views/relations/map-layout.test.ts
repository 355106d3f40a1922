import { describe, expect, it } from 'vitest';
import { Edition } from '../../../../src/wiki/edition.ts';
import { cutTo, linesOf, widthOf } from '../../../../src/draw/lettering.ts';
import { nameSize } from '../../../../src/views/relations/map-drawing.ts';
import { layOutMap } from '../../../../src/views/relations/map-layout.ts';
import { mapContent } from '../../../../src/views/relations/map.ts';
import { spokesOf } from '../../../../src/views/relations/spokes.ts';
import type { Neighbour } from '../../../../src/views/relations/neighbourhood.ts';
import { wikiOf } from '../../../support/wikis.ts';

const editions = Edition.all(wikiOf('plays'), '/');

describe('lettering', () => {
  it('breaks between words, never within', () => {
    expect(linesOf('one two three', 10, widthOf('one two', 10))).toEqual(['one two', 'three']);
    expect(linesOf('unbreakable', 10, 5)).toEqual(['unbreakable']);
  });

  it('cuts what is too long, and says so', () => {
    expect(cutTo('A lamp', 10, 100)).toBe('A lamp');
    expect(cutTo('A lamp, and a chair', 10, widthOf('A lamp, a', 10))).toBe('A lamp…');
  });
});

describe.each(editions.map((edition) => [edition.level.id, edition] as const))(
  'the map at %s',
  (_, edition) => {
    const content = mapContent(edition);
    const drawing = layOutMap(content);
    const names = drawing.groups.flatMap((group) => group.names);
    const lines = [...names, ...drawing.hubs].flatMap((node) => node.lines);

    it('lets no two names touch', () => {
      const angles = names.map(({ angle }) => angle).sort((a, b) => a - b);
      const gaps = angles.map((angle, at) => (at ? angle : angle + 360) - angles.at(at - 1)!);
      const height = (Math.min(...gaps) * Math.PI * drawing.radius) / 180;
      expect(height).toBeGreaterThanOrEqual(nameSize);
    });

    it('draws each relation once, and the same every time', () => {
      expect(lines.length).toBe(content.relations.length);
      expect(lines.length).toBeGreaterThan(50);
      expect(layOutMap(mapContent(edition))).toEqual(drawing);
    });

    it('draws every line to the end that its number names', () => {
      for (const node of [...names, ...drawing.hubs])
        for (const { type, to } of node.lines) {
          const ends = [...names, ...drawing.hubs].filter(({ number }) => number === to);
          const pairs = content.relations.filter(
            (each) =>
              each.type === type &&
              [each.from, each.to].sort().join() === [node.entry!.id, ends[0]!.entry!.id].sort().join(),
          );
          expect([ends.length, pairs.length], node.entry!.id).toEqual([1, 1]);
        }
    });
  },
);

it('a map of very many names grows, so that they stay apart', () => {
  const [edition] = editions;
  const content = mapContent(edition!);
  const [group] = content.groups;
  const entries = Array.from({ length: 400 }, () => group!.entries[0]!);
  const drawing = layOutMap({ hubs: [], relations: [], groups: [{ label: 'Many', entries }] });
  expect((2 * Math.PI * drawing.radius) / 402).toBeGreaterThanOrEqual(nameSize);
});

describe('a neighbourhood’s drawing', () => {
  const neighbour = (title: string, at: number): Neighbour => ({
    id: `${at}`,
    title,
    href: `/${at}/`,
    type: 'plays',
    label: at % 2 ? 'played by' : 'Director, writer, composer and several other jobs besides',
  });
  const long = 'A title that is far too long to stand in one line of a drawing';

  it.each([2, 3, 7, 12])('with %i neighbours stays in its frame, no two lines touching', (count) => {
    const many = Array.from({ length: count }, (_, at) => neighbour(at % 3 ? `Name ${at}` : long, at));
    const { width, height, spokes } = spokesOf(long, many, true);
    expect(spokes.map(({ href }) => href)).toEqual(many.map(({ href }) => href));
    for (const side of ['left', 'right'] as const) {
      const lines = spokes
        .filter((each) => each.side === side)
        .flatMap(({ title, label }) => [...title, ...label]);
      const heights = lines.map(({ y }) => y);
      expect(heights.every((y, at) => at === 0 || y - heights[at - 1]! >= 14)).toBe(true);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(13);
      expect(Math.max(...heights)).toBeLessThanOrEqual(height);
    }
    for (const { side, x, title } of spokes)
      for (const { text } of title) {
        const end = side === 'left' ? x - widthOf(text, 14) : x + widthOf(text, 14);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(width);
      }
  });
});
