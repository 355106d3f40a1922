import { expect, it } from 'vitest';
import { stripsOf } from '../../../../src/views/story/strips.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const scene = (title: string, order: number, cast: string) =>
  entry(`title: ${title}
summary: A scene.
episode: first-light
order: ${order}
lane: tower
place: lamp
cast: [{ character: ${cast} }]`);

const files = {
  ...play,
  'characters/mate.mdx': entry(
    'title: The mate\nsummary: He rows.',
    'After <Ref to="the-mate" /> come <Ref to="the-night" /> and <Ref to="the-dawn" />.<Cite sources="almanac" />',
  ),
  'plot/the-mate.mdx': scene('The mate comes', 25, 'mate'),
  'plot/the-night.mdx': scene('The night', 30, 'keeper'),
  'plot/the-dawn.mdx': scene('The dawn', 40, 'keeper'),
};
const strips = (id: string, level = 'none') => {
  const edition = editionWith(files, level);
  return stripsOf(edition, edition.find(id)!);
};

it('lights the scenes that somebody is in, and leads to them', () => {
  expect(strips('keeper')).toEqual([
    {
      words: 'In 3 of 4 scenes of “First Light”',
      href: '/timeline/first-light/keeper/',
      total: 4,
      lit: 'M0 4H1M2 4H4',
    },
  ]);
});

it('counts only the scenes that a reader may know', () => {
  const [strip] = strips('keeper', 'first');
  expect(strip).toMatchObject({ words: 'In 4 of 5 scenes of “First Light”', lit: 'M0 4H2M3 4H5' });
});

it('leads from a place to the first scene there', () => {
  expect(strips('lamp')).toMatchObject([
    { words: 'In 3 of 4 scenes of “First Light”', href: '/timeline/first-light/#the-mate', lit: 'M1 4H4' },
  ]);
});

it('is there for nobody who is in one scene alone, nor for what is in none', () => {
  expect(strips('mate')).toEqual([]);
  expect(strips('chair')).toEqual([]);
  expect(strips('noor-vance')).toEqual([]);
});
