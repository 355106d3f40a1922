import { describe, expect, it } from 'vitest';
import { Edition } from '../../../../src/wiki/edition.ts';
import { cutTo, linesOf, widthOf } from '../../../../src/draw/lettering.ts';
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
    const numbers = (d: string) => [...d.matchAll(/-?\d+/g)].map(Number);

    it('stays within its frame', () => {
      const lines = drawing.names.flatMap(({ paths }) => paths.flatMap(({ d }) => numbers(d)));
      expect(lines.length).toBeGreaterThan(100);
      const { x, y, width, height } = drawing.box;
      expect(width).toBeLessThanOrEqual(1240);
      for (const number of lines) expect(Math.abs(number)).toBeLessThanOrEqual(width / 2);
      for (const { text, turn, side } of drawing.names) {
        const angle = ((side === 'left' ? turn + 180 : turn) * Math.PI) / 180;
        const reach = drawing.start + widthOf(text, 11.5);
        const end = [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
        expect(Math.abs(end[0]), text).toBeLessThanOrEqual(-x);
        expect(end[1], text).toBeGreaterThanOrEqual(y);
        expect(end[1], text).toBeLessThanOrEqual(y + height);
      }
    });

    it('lets no two names touch', () => {
      const angles = drawing.names
        .map(({ turn, side }) => (side === 'left' ? turn + 180 : turn))
        .sort((a, b) => a - b);
      const gaps = angles.map((angle, at) => (at ? angle : angle + 360) - angles.at(at - 1)!);
      const height = (Math.min(...gaps) * Math.PI * drawing.start) / 180;
      expect(height).toBeGreaterThanOrEqual(11.5);
    });

    it('keeps the names within half a turn of upright', () => {
      for (const { turn } of drawing.names) expect(Math.abs(turn)).toBeLessThanOrEqual(90);
    });

    it('draws each relation once, and the same every time', () => {
      const drawn = drawing.names.flatMap(({ paths }) => paths.map(({ d }) => d.split('M').length - 1));
      const between = content.relations.filter(
        ({ from, to }) => ![from, to].every((id) => edition.find(id)!.kind === 'episode'),
      );
      expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(between.length);
      expect(layOutMap(mapContent(edition))).toEqual(drawing);
    });
  },
);

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
    const { width, height, spokes } = spokesOf(long, many);
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
