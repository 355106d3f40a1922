import { expect, it } from 'vitest';
import { signOf } from '../../../../src/views/pictures/sign.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, lamp } from '../../../support/tiny.ts';

/** The signs of a section with these lists and of a chapter in its folder. */
function signs(shelves: string) {
  const edition = editionWith({
    ...play,
    'sections/production.mdx': entry(`title: Making\nsummary: What.\nshelves: [${shelves}]`),
    'lore/lamp.mdx': lamp(
      '<Ref to="production" /> has its <Ref to="beginning" />.<Cite sources="almanac" />',
    ),
    'production/beginning.mdx': entry('title: Beginning\nsummary: How.\norder: 1'),
  });
  return ['production', 'beginning'].map(
    (id) => signOf(edition.find(id)!, (each) => edition.find(each)).kind,
  );
}

const chapters = '{ heading: Chapters, lists: chapter }';

it('a section has the sign of what it lists first', () => {
  expect(signs(`{ heading: Things, lists: lore }, ${chapters}`)[0]).toBe('lore');
});

it('sections that begin with chapters are told apart by what else they list', () => {
  const of = (rest: string) => signs(`${chapters}, ${rest}`)[0];
  expect(of('{ heading: Firms, lists: organisation }')).toBe('chapter');
  expect(of('{ heading: Cues, lists: track }')).toBe('track');
  const scenes = '{ heading: Scenes, lists: scene, episode: first-light }';
  expect(of(`${scenes}, { heading: Reviews, lists: review, episode: first-light }`)).toBe('episode');
  expect(of(scenes)).toBe('chapter');
});

it('a chapter has the sign of its section', () => {
  expect(signs(`${chapters}, { heading: Cues, lists: track }`)).toEqual(['track', 'track']);
  expect(signs(chapters)).toEqual(['chapter', 'chapter']);
});
