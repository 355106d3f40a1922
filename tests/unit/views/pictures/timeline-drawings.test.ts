import { expect, it } from 'vitest';
import { layOut, paint } from '../../../../src/build/pictures/draw.ts';
import {
  timelineDesign,
  timelineWidth,
  timelineWords,
} from '../../../../src/build/pictures/timeline-design.ts';
import { palettes } from '../../../../src/build/pictures/palettes.ts';
import { timelineDrawings } from '../../../../src/views/pictures/timeline-drawings.ts';
import { timelinePages, timelineView } from '../../../../src/views/story/timeline-pages.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { wikiOf } from '../../../support/wikis.ts';

const editions = Edition.all(wikiOf('plays'), '/wiki/');
const drawings = (level: string) => timelineDrawings(editions.find((each) => each.level.id === level)!);

it('there is a drawing to keep of each episode, in each edition as far as that goes', () => {
  const whole = (level: string) => drawings(level).filter(({ title }) => title.startsWith('Scene by scene'));
  expect(whole('none').map(({ files }) => files.svg)).toEqual(['timeline/first-light/first-light.svg']);
  expect(whole('second').map(({ files }) => files.png)).toEqual([
    'after/second-light/timeline/first-light/first-light.png',
    'after/second-light/timeline/second-light/second-light.png',
  ]);
  const names = (level: string) => drawings(level)[0]!.line.turns.map(({ title }) => title);
  expect(names('none')).not.toContain('Rowing away');
  expect(names('first')).toContain('Rowing away');
});

it('it says what it is, where it comes from and what may be done with it, in shapes and in words', () => {
  const [drawing] = drawings('none');
  const words = timelineWords(drawing!);
  for (const said of [
    'Scene by scene: First Light',
    'The harbour',
    '1 The relief boat leaves',
    'The Lamp Plays',
    'CC0 (creativecommons.org/publicdomain/zero/1.0/)',
    'Everything in it is made up.',
  ]) {
    expect(words).toContain(said);
  }
  const drawn = JSON.stringify(timelineDesign(drawing!, palettes.light)).toLowerCase();
  for (const said of ['scene by scene: first light', 'the relief boat leaves', 'the lamp plays', 'cc0 (']) {
    expect(drawn).toContain(said);
  }
});

it('and one of everybody who may be followed there, with what their edition knows of them', () => {
  const ada = (level: string) =>
    drawings(level).find(({ files }) => files.svg.endsWith('timeline/first-light/ada-marsh/ada-marsh.svg'));
  expect(ada('none')).toMatchObject({ title: 'Ada Marsh, scene by scene: First Light' });
  const names = (level: string) => ada(level)!.line.turns.map(({ title }) => title);
  expect(names('none')).not.toContain('Rowing away');
  expect(names('first')).toContain('Rowing away');
});

it('the page of each timeline offers its own', () => {
  const edition = editions.at(-1)!;
  const files = timelineDrawings(edition).map(({ files: { svg, png } }) => [`/wiki/${svg}`, `/wiki/${png}`]);
  const offered = timelinePages(edition).map((page) => {
    const { drawings } = timelineView(edition, page);
    expect(drawings.map(({ text }) => text)).toEqual(['Save as SVG', 'Save as PNG']);
    return drawings.map(({ href }) => href);
  });
  expect(offered).toEqual(files);
});

it('it is one drawing, with no file within it', async () => {
  const [drawing] = drawings('none');
  const logo = wikiOf('plays').drawings.get(wikiOf('plays').settings.logo!);
  const svg = await layOut(timelineDesign(drawing!, palettes.light, logo), {
    width: timelineWidth(drawing!),
  });
  expect(svg).not.toMatch(/<image|data:/);
  // The line and the logo.
  expect([...svg.matchAll(/<svg x="\d+" y="\d+" width="\d+" height="\d+" /g)]).toHaveLength(2);
  const { width, height, pixels } = paint(svg);
  const painted = new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height));
  const [red, green, blue] = palettes.light['lane-1']!.match(/[0-9a-f]{2}/g)!;
  expect(painted).toContain(parseInt(`ff${blue}${green}${red}`, 16));
});
