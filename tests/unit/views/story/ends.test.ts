import { expect, it } from 'vitest';
import { endsPage } from '../../../../src/views/story/ends.ts';
import { overviewsOf } from '../../../../src/views/site/overviews.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  ...play,
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="notice" />, <Ref to="keeper" />, <Ref to="other" />, <Ref to="later" />.<Cite sources="almanac gazette" />',
  ),
  'episodes/later.mdx': entry(`title: Later
summary: A second play.
series: plays
season: 1
number: 2
released: { value: 2002-03-03, sources: [almanac] }
runtime: [{ value: 61, sources: [almanac] }]
credits: []`),
  'characters/other.mdx': entry(`title: The other
summary: Another.
states:
  - { episode: first-light, state: asleep, sources: [almanac] }
  - { episode: first-light, version: clone, state: melted, sources: [gazette], level: first }
  - { episode: later, version: clone, state: at sea, sources: [gazette], level: second }`),
};
const ends = (level?: string) => {
  const { episodes, told, rows } = endsPage(editionWith(files, level));
  return {
    told,
    episodes: episodes.map(({ text }) => text),
    rows: rows.map(({ character, versions }) => [
      character.text,
      ...versions.map(({ label, ends: all }) => [
        label,
        ...all.map(({ at, cell }) => `${cell.phrases[0]!.text}, ${episodes[at]!.text}`),
      ]),
    ]),
  };
};

it('tells the ends that are open, each version apart, with the episodes', () => {
  expect(ends()).toEqual({
    told: false,
    episodes: ['First Light'],
    rows: [['The other', [undefined, 'Asleep, First Light']]],
  });
  expect(ends('second')).toEqual({
    told: true,
    episodes: ['First Light', 'Later'],
    rows: [
      ['The other', ['Original', 'Asleep, First Light'], ['Clone', 'Melted, First Light', 'At sea, Later']],
      ['The keeper', ['Original', 'Rowing away, First Light']],
    ],
  });
});

it('is a page only in editions that know of an end', () => {
  const open = { ...files, 'characters/other.mdx': entry('title: The other\nsummary: Another.') };
  const has = (level?: string) => overviewsOf(editionWith(open, level)).some(({ id }) => id === 'ends');
  expect([has(), has('first')]).toEqual([false, true]);
});
