import { expect, it } from 'vitest';
import { episodesInOrder } from '../../../src/kinds/episode/episodes.ts';
import { scenesAt, scenesWith } from '../../../src/kinds/scene/scenes-in.ts';
import { inOrder } from '../../../src/views/lists/in-order.ts';
import { timelinePages } from '../../../src/views/story/timeline-pages.ts';
import { play } from '../../support/play.ts';
import { editionWith, entry, lamp } from '../../support/tiny.ts';

/** Three episodes of one day whose titles and ids stand in another order than their numbers, with two scenes each. */
const ofOneDay = Object.fromEntries(
  [
    ['zebra', 1, 2],
    ['apple', 1, 10],
    ['mango', 2, 1],
  ].flatMap(([id, season, number]) => [
    [
      `episodes/${id}.mdx`,
      entry(`title: ${id}
summary: An episode.
series: plays
season: ${season}
number: ${number}
released: { value: 2001-02-01, sources: [almanac] }
runtime: [{ value: 61, sources: [almanac] }]
credits: []`),
    ],
    ...[10, 20].map((order) => [
      `plot/${id}-${order}.mdx`,
      entry(`title: ${id} ${order}
summary: A scene.
episode: ${id}
order: ${order}
lane: tower
place: lamp
cast: [{ character: keeper }]`),
    ]),
  ]),
) as Record<string, string>;

const links = Object.keys(ofOneDay).map((path) => `<Ref to="${/\/(.*)\.mdx/.exec(path)![1]}" />`);
const edition = editionWith({
  ...play,
  ...ofOneDay,
  'lore/lamp.mdx': lamp(`See ${links.join(', ')}.<Cite sources="almanac" />`),
});
const own = (ids: readonly string[]) => ids.filter((id) => /zebra|apple|mango/.test(id));
const scenes = ['zebra-10', 'zebra-20', 'apple-10', 'apple-20', 'mango-10', 'mango-20'];

it('episodes of one day stand in the order of their numbers', () => {
  expect(own(episodesInOrder(edition).map(({ id }) => id))).toEqual(['zebra', 'apple', 'mango']);
  expect(own(inOrder(edition, edition.ofKind('episode')).map(({ id }) => id))).toEqual([
    'zebra',
    'apple',
    'mango',
  ]);
});

it('their scenes stand together, in lists, at a place and on the way of a character', () => {
  expect(own(inOrder(edition, edition.ofKind('scene')).map(({ id }) => id))).toEqual(scenes);
  expect(own(scenesAt(edition, 'lamp').map(({ id }) => id))).toEqual(scenes);
  expect(own(scenesWith(edition, 'keeper').map(({ id }) => id))).toEqual(scenes);
  expect(own(timelinePages(edition).map(({ episode }) => episode))).toEqual([
    'zebra',
    'zebra',
    'apple',
    'apple',
    'mango',
    'mango',
  ]);
});
