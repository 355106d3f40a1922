import { expect, it } from 'vitest';
import { pagerOf } from '../../../../src/views/story/pager.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, lamp } from '../../../support/tiny.ts';

const files = {
  ...play,
  'plot/the-lull.mdx': entry(
    'title: The lull\nsummary: Calm.\nepisode: first-light\norder: 30\nlane: tower\ncast: [{ character: keeper }]',
  ),
  'lore/lamp.mdx': lamp('It burns in <Ref to="the-lull" />.<Cite sources="almanac" />'),
};
const pager = (id: string, level: string, wiki: Record<string, string> = files) => {
  const edition = editionWith(wiki, level);
  const found = pagerOf(edition, edition.find(id)!);
  const step = (each?: { number: number; title: string; href: string }) =>
    each && `${each.number} ${each.title} ${each.href}`;
  return found && [step(found.before), `${found.number} of ${found.total}`, step(found.after)];
};

it('a scene leads to the one before and the one after, by number and name', () => {
  expect(pager('the-watch', 'first')).toEqual([
    '1 The cut chain /after/first-light/plot/the-cut/',
    '2 of 3',
    '3 The lull /after/first-light/plot/the-lull/',
  ]);
  expect(pager('the-cut', 'first')).toEqual([
    undefined,
    '1 of 3',
    '2 The watch /after/first-light/plot/the-watch/',
  ]);
});

it('below a scene’s level no number shows that it is missing', () => {
  expect(pager('the-watch', 'none')).toEqual([undefined, '1 of 2', '2 The lull /plot/the-lull/']);
  expect(pager('the-lull', 'none')).toEqual(['1 The watch /plot/the-watch/', '2 of 2', undefined]);
});

it('what is no scene, or the only one, leads nowhere', () => {
  expect(pager('keeper', 'first')).toBeUndefined();
  expect(pager('the-watch', 'none', play)).toBeUndefined();
});
