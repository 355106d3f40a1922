import { expect, it } from 'vitest';
import { timelineDesign, timelineWords } from '../../../../src/build/pictures/timeline-design.ts';
import { palettes } from '../../../../src/build/pictures/palettes.ts';
import { timelineDrawings } from '../../../../src/views/pictures/timeline-drawings.ts';
import { timelinePages, timelineView } from '../../../../src/views/story/timeline-pages.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { wikiOf } from '../../../support/wikis.ts';

const editions = Edition.all(wikiOf('plays'), '/wiki/');
const drawings = (level: string) => timelineDrawings(editions.find((each) => each.level.id === level)!);

it('there is a drawing to keep of each episode, in each edition as far as that goes', () => {
  expect(drawings('none').map(({ files }) => files.svg)).toEqual(['timeline/first-light/first-light.svg']);
  expect(drawings('second').map(({ files }) => files.png)).toEqual([
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

it('the page of an episode’s timeline offers it, that of somebody’s does not', () => {
  const edition = editions.at(-1)!;
  for (const page of timelinePages(edition)) {
    const { drawings } = timelineView(edition, page);
    expect(drawings.map(({ text }) => text)).toEqual(page.character ? [] : ['Save as SVG', 'Save as PNG']);
    if (!page.character) {
      expect(drawings[0]!.href).toBe(`/wiki/after/second-light/timeline/${page.episode}/${page.episode}.svg`);
    }
  }
});
