import { expect, it } from 'vitest';
import { lineDesign } from '../../../src/build/pictures/line-design.ts';
import { lineRoom } from '../../../src/build/pictures/preview-design.ts';
import { palettes } from '../../../src/build/pictures/palettes.ts';
import { storyLineOf } from '../../../src/views/pictures/story-line.ts';
import { timelineOf } from '../../../src/views/story/timeline.ts';
import { Edition } from '../../../src/wiki/edition.ts';
import { wikiOf } from '../../support/wikis.ts';

const edition = Edition.all(wikiOf('plays'), '/').at(-1)!;
const timeline = timelineOf(edition, 'first-light');
const line = storyLineOf(timeline, lineRoom(timeline.lanes.length));
const palette = palettes.light;

/** The numbers that stand in stops, and how wide and high the drawing is. */
function drawn(design: object) {
  const text = JSON.stringify(design);
  return {
    stops: [...text.matchAll(/"fontSize":[\d.]+\},"children":"(\d+)"/g)].map(([, number]) => Number(number)),
    height: Number(/"height":(\d+),"position":"relative"/.exec(text)![1]),
  };
}

it('a line on a card keeps to its room, with a stop for each scene', () => {
  const { stops, height } = drawn(lineDesign(line, palette, 1064, 1.55));
  expect(stops).toEqual(timeline.scenes.map(({ number }) => number));
  expect(height).toBeLessThanOrEqual(160);
  expect(line.glance.width).toBeLessThanOrEqual(1064);
});

it('where scenes would lie on one another the turns alone have stops', () => {
  const crowded = storyLineOf(timeline, { ...lineRoom(3), width: 120 });
  const { stops } = drawn(lineDesign(crowded, palette, 1064, 1.55));
  expect(stops).toEqual(crowded.turns.map(({ number }) => number));
  expect(stops.length).toBeLessThan(timeline.scenes.length);
});

it('a line is in the colour of whom it follows', () => {
  const followed = timelineOf(edition, 'first-light', 'ada-marsh');
  const { emblem } = followed.follows!.fields;
  const svg = decodeURIComponent(JSON.stringify(lineDesign(storyLineOf(followed), palette, 1064, 1.55)));
  expect(svg).toContain(
    `stroke=\\"${palette[`emblem-${emblem!.colour}`]}\\" stroke-width=\\"4\\"`.replaceAll('\\', ''),
  );
  expect(svg).not.toContain(`stroke="${palette.thread}"`);
});
