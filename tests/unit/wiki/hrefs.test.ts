import { expect, it } from 'vitest';
import { Hrefs } from '../../../src/wiki/hrefs.ts';

const lamp = { kind: 'lore', folder: 'lore', id: 'lamp' };
const plot = { kind: 'section', folder: 'sections', id: 'plot' };

it.each([
  ['/', '', '/'],
  ['/', 'after/first-light/', '/after/first-light/'],
  ['/wiki/', '', '/wiki/'],
  ['/wiki/', 'after/first-light/', '/wiki/after/first-light/'],
])('every address below base "%s" in edition "%s" begins with %s', (base, path, root) => {
  const hrefs = new Hrefs(base, path);
  expect(hrefs.home()).toBe(root);
  expect(hrefs.entry(lamp)).toBe(`${root}lore/lamp/`);
  expect(hrefs.folder('lore')).toBe(`${root}lore/`);
  expect(hrefs.aToZ()).toBe(`${root}a-z/`);
  expect(hrefs.sources()).toBe(`${root}sources/`);
  expect(hrefs.source('almanac')).toBe(`${root}sources/almanac/`);
  expect(hrefs.search()).toBe(`${root}search/`);
  expect(hrefs.searchIndex()).toBe(`${root}pagefind/`);
  expect(hrefs.namesPart('of', 'ho')).toBe(`${root}search/names/of-ho.json`);
});

it.each([
  ['', 'of'],
  ['con', 'of-con'],
  ['a b', 'of-a-20b'],
  ['é!', 'of--c3-a9-21'],
  ['船', 'of--e8-88-b9'],
])(
  'the part for names that begin with “%s” lies in a file that every system can hold: %s',
  (beginning, file) => {
    expect(Hrefs.namesPartFile('of', beginning)).toBe(file);
  },
);

it('a section lives at its folder’s address', () => {
  expect(new Hrefs('/', '').entry(plot)).toBe('/plot/');
});

it('an anchor stands at the end', () => {
  expect(new Hrefs('/', '').entry(lamp, 'the-wick')).toBe('/lore/lamp/#the-wick');
});
