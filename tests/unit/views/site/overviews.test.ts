import { expect, it } from 'vitest';
import { waysOn } from '../../../../src/views/site/overviews.ts';
import { playWith } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

/** The stories and timelines that a section with such a list of scenes leads to. */
function storiesOf(shelf: string, more: number): string[] {
  const section = entry(
    `title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }, { heading: Scenes, ${shelf} }]`,
    '<Ref to="lamp" /> burns, and <Ref to="chair" /> is empty.<Cite sources="almanac gazette" />',
  );
  const edition = editionWith({ ...playWith(more), 'sections/plot.mdx': section });
  return waysOn(edition, edition.find('plot')!)
    .filter(({ id }) => id === 'story' || id === 'timeline')
    .map(({ href }) => href);
}

it('a section of scenes leads to the stories of a few episodes, and of many to none', () => {
  expect(storiesOf('lists: scene', 3)).toHaveLength(8);
  expect(storiesOf('lists: scene', 9)).toEqual([]);
});

it('a section of one episode’s scenes leads to its story, however many others there are', () => {
  expect(storiesOf('lists: scene, episode: night-2', 9)).toEqual(['/story/night-2/', '/timeline/night-2/']);
});
