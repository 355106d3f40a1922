import { expect, it } from 'vitest';
import { makingOf } from '../../../../src/views/story/making.ts';
import { overviewsOf, waysOn } from '../../../../src/views/site/overviews.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, tiny } from '../../../support/tiny.ts';

const files = {
  ...play,
  'sections/plot.mdx': tiny()['sections/plot.mdx']!.replace(
    'shelves: [',
    'shelves: [{ heading: Chapters, lists: chapter }, { heading: Scenes, lists: scene }, ',
  ),
  'production/building.mdx': entry(
    `title: Building it
summary: How it was made.
order: 10
events:
  - { date: 2001-03-03, text: The lamp is lit on screen., sources: [almanac] }
  - { date: 2001, text: The play is written., note: or rewritten, sources: [gazette] }
  - { date: 1998-05, text: A tower is found., sources: [almanac] }
  - { date: 2004-01-01, text: The sequel sinks., sources: [gazette], level: second }`,
    'It stood by <Ref to="lamp" />.<Cite sources="almanac" />',
  ),
  'lore/chair.mdx': entry(
    'title: The chair\nsummary: A chair.\ntype: object',
    'It is told in <Ref to="building" />.<Cite sources="almanac" />',
  ),
  'awards.yaml': `
- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Lamps, result: won, sources: [almanac] }
- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Oil, result: won, sources: [almanac] }
- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Rope, result: nominated, sources: [gazette] }
`,
};

const told = (level: string) =>
  makingOf(editionWith(files, level)).years.map(
    ({ year, later, dates }) =>
      `${year}${later ? '…' : ''}: ${dates
        .map(({ label, premieres, events }) =>
          [
            label,
            ...premieres.map(({ text }) => `*${text}`),
            ...events.map(({ cell }) => cell.phrases[0]!.text),
          ].join(' | '),
        )
        .join('; ')}`,
  );

it('the making runs by years and dates, as precise as they are known, first showings among them', () => {
  expect(told('none')).toEqual([
    '1998: May 1998 | A tower is found.',
    '2001…: 2001 | The play is written (or rewritten).; 3 March 2001 | *First Light | The lamp is lit on screen.',
  ]);
});

it('what is sealed adds no date and no year', () => {
  expect(told('first')).toHaveLength(2);
  expect(told('second').at(-1)).toBe('2004…: 1 January 2004 | The sequel sinks.');
});

it('dates stand further apart the longer the time between them, up to a limit', () => {
  const gaps = makingOf(editionWith(files)).years.flatMap(({ dates }) => dates.map(({ gap }) => gap));
  expect(gaps).toEqual([0, 5, 3]);
});

it('each event leads to its chapter and is cited in the order of the page', () => {
  const { years, citations } = makingOf(editionWith(files));
  const [first] = years[0]!.dates[0]!.events;
  expect(first!.chapter).toEqual({ text: 'Building it', href: '/production/building/' });
  expect(first!.cell.marks.map(({ number }) => number)).toEqual([1]);
  expect(citations.map(({ source }) => source.publisher)).toEqual(['Quayside Press', 'Harbour Gazette']);
});

it('the awards of a year are told by ceremony', () => {
  const cell = makingOf(editionWith(files)).years[1]!.awards[0]!;
  expect(cell.phrases.map(({ text }) => text)).toEqual(['Harbour Gazette', '(2 won, 1 nominated)']);
  expect(cell.marks).toHaveLength(2);
});

it('sections and scenes lead on to the overviews that show them', () => {
  const edition = editionWith(files, 'first');
  const ways = (id: string) =>
    waysOn(edition, edition.find(id)!).map(({ title, href }) => `${title} ${href}`);
  expect(ways('plot')).toEqual([
    'The story in full: First Light /after/first-light/story/first-light/',
    'Scene by scene: First Light /after/first-light/timeline/first-light/',
    'Who ends how /after/first-light/who-ends-how/',
    'The making, dated /after/first-light/making/',
  ]);
  expect(ways('the-cut')).toEqual([
    'In the story in full /after/first-light/story/first-light/#the-cut',
    'On the timeline /after/first-light/timeline/first-light/#the-cut',
  ]);
  expect(ways('lamp')).toEqual([]);
});

it('a section that lists the scenes of one episode leads to no other’s timeline', () => {
  const sequel = {
    ...files,
    'sections/plot.mdx': files['sections/plot.mdx'].replace(
      'lists: scene',
      'lists: scene, episode: second-light',
    ),
    'episodes/second-light.mdx': play['episodes/first-light.mdx']!.replace('title: First', 'title: Second'),
    'people/noor-vance.mdx': entry(
      'title: Noor Vance\nsummary: A director.\noccupations: [director]\nknownFor: [{ work: second-light, sources: [almanac] }]',
    ),
  };
  const edition = editionWith(sequel);
  expect(overviewsOf(edition).map(({ id }) => id)).toContain('timeline');
  expect(waysOn(edition, edition.find('plot')!).map(({ id }) => id)).toEqual(['making']);
});
