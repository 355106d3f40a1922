import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { endingsOf } from '../../../../src/views/story/endings.ts';
import { storyOf } from '../../../../src/views/story/story.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const partOf = (scene: string, part: string) => play[scene]!.replace('order:', `part: ${part}\norder:`);
const files = { ...play, 'plot/the-watch.mdx': partOf('plot/the-watch.mdx', 'Away') };
const hrefs = (changes: Record<string, string>, level: string) =>
  endingsOf(editionWith(changes, level)).map(({ href }) => href);

describe('how a story ends', () => {
  it('is led to where an end is known, and nowhere below', () => {
    expect(endingsOf(editionWith(files, 'none'))).toEqual([]);
    expect(endingsOf(editionWith(files, 'first'))).toEqual([
      {
        text: 'How “First Light” ends',
        href: '/after/first-light/story/first-light/#part-2',
        story: '/after/first-light/story/first-light/',
      },
    ]);
  });

  it('is the last part, or the last scene of a story without parts', () => {
    const edition = editionWith(files, 'first');
    expect(storyOf(edition, { episode: 'first-light' }).parts.at(-1)).toMatchObject({
      id: 'part-2',
      title: 'Away',
    });
    expect(hrefs(play, 'first')).toEqual(['/after/first-light/story/first-light/#the-watch']);
    const first = { ...play, 'plot/the-cut.mdx': partOf('plot/the-cut.mdx', 'All of it') };
    expect(hrefs(first, 'first')).toEqual(['/after/first-light/story/first-light/#part-1']);
  });

  it('stands at the head of the pages that lead to the story', () => {
    const plot = entry(
      'title: Plot\nsummary: What happens.\nshelves: [{ heading: Scenes, lists: scene }]',
      '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="keeper" />, <Ref to="notice" />.<Cite sources="almanac gazette" />',
    );
    const edition = editionWith({ ...files, 'sections/plot.mdx': plot }, 'first');
    const ways = (id: string) => articleOf(edition, edition.find(id)!).leadWays.map(({ text }) => text);
    for (const id of ['plot', 'first-light'])
      expect(ways(id)).toEqual(['The story in full: First Light', 'How “First Light” ends']);
    expect(ways('the-cut')).toEqual([]);
  });
});
