import { expect, it } from 'vitest';
import { allEpisodes, episodeCards, sectionCards, storyExcerpts } from '../../../../src/views/site/home.ts';
import { play, playWith } from '../../../support/play.ts';
import { editionWith, entry, tiny } from '../../../support/tiny.ts';

it('sections stand in the order of the menu, with how much they hold', () => {
  const files = {
    'wiki.yaml': tiny()['wiki.yaml']!.replace('[plot]', '[things, plot]'),
    'sections/things.mdx': entry('title: Things\nsummary: What.\nshelves: [{ heading: All, lists: lore }]'),
  };
  expect(
    sectionCards(editionWith(files)).map((card) => `${card.title} ${card.href} ${card.counts.join()}`),
  ).toEqual(['Things /things/ 2 places and things', 'Plot /plot/ 2 places and things']);
});

it('what a section holds is counted at the reader’s level', () => {
  const plot = tiny()['sections/plot.mdx']!.replace('lists: lore', 'lists: scene');
  const count = (level: string) =>
    sectionCards(editionWith({ ...play, 'sections/plot.mdx': plot }, level))[0]!.counts;
  expect(count('none')).toEqual(['1 scene']);
  expect(count('first')).toEqual(['2 scenes']);
});

it('what a section folds away is counted as well', () => {
  const ids = Array.from({ length: 13 }, (_, index) => `word-${index + 1}`);
  const reviews = Object.fromEntries(
    ids.map((id) => [`reception/${id}.mdx`, entry(`title: ${id}\nsummary: A review.\nepisode: first-light`)]),
  );
  const chair = entry(
    'title: The chair\nsummary: A seat.\ntype: object',
    `${ids.map((id) => `<Ref to="${id}" />`).join(', ')}.<Cite sources="almanac" />`,
  );
  const plot = tiny()['sections/plot.mdx']!.replace('lists: lore', 'lists: review');
  const files = {
    ...play,
    ...reviews,
    'lore/chair.mdx': chair,
    'sections/plot.mdx': plot,
  };
  expect(sectionCards(editionWith(files))[0]!.counts).toEqual(['14 reviews']);
});

it('episodes stand in the order they were shown', () => {
  const earlier = play['episodes/first-light.mdx']!.replace(
    'title: First Light',
    'title: Zero Light',
  ).replace('2001-03-03', '2000');
  const files = {
    ...play,
    'episodes/zero-light.mdx': earlier,
    'people/noor-vance.mdx': entry(
      'title: Noor Vance\nsummary: A director.\noccupations: [director]\nknownFor: [{ work: zero-light, sources: [almanac] }]',
    ),
  };
  expect(episodeCards(editionWith(files)).map((card) => card.title)).toEqual(['Zero Light', 'First Light']);
});

it('an episode’s key facts carry no citation marks: the sources are on its own page', () => {
  const [card] = episodeCards(editionWith(play));
  const cells = card!.facts.flatMap((row) => row.cells);
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.flatMap((cell) => cell.marks)).toEqual([]);
});

it('of many episodes the first few are shown, and the way to all', () => {
  const few = editionWith(playWith(3));
  expect(allEpisodes(few)).toBeUndefined();
  expect(episodeCards(few)).toHaveLength(4);
  const many = editionWith(playWith(9));
  expect(allEpisodes(many)).toEqual({ text: 'All 10 episodes', href: '/episodes/' });
  const shown = ['First Light', 'Night 0', 'Night 1', 'Night 2'];
  expect(episodeCards(many).map(({ title }) => title)).toEqual(shown);
  expect(storyExcerpts(many).map(({ title }) => title)).toEqual(
    shown.map((title) => `Scene by scene: ${title}`),
  );
});
