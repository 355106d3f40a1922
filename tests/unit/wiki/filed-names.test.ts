import { expect, it } from 'vitest';
import { filedName } from '../../../src/wiki/filed-names.ts';
import { editionWith, entry, lamp } from '../../support/tiny.ts';

it.each([
  ['Ada Marsh', 'Marsh, Ada'],
  ['Paul G. Raymond', 'Raymond, Paul G.'],
  ['Mrs Quill', 'Quill, Mrs'],
  ['Élodie Éluard', 'Éluard, Élodie'],
  ['Whitley', 'Whitley'],
  ['Lamp691', 'Lamp691'],
  ['Night porter', 'Night porter'],
  ['The Keeper', 'The Keeper'],
])('%s is filed as %s', (name, filed) => expect(filedName(name)).toBe(filed));

const person = (title: string, more = '') =>
  entry(`title: ${title}\nsummary: A name.\noccupations: [actor]${more}`);
const files = {
  'people/a.mdx': person('Zoe Ames'),
  'people/b.mdx': person('Ida St. Clair', '\nfiledAs: "St. Clair, Ida"'),
  'people/c.mdx': person('Bo Vance'),
  'works/film.mdx': entry('title: Noah Zebra\nsummary: A film.\ntype: film'),
  'lore/lamp.mdx': lamp(
    '<Ref to="a" />, <Ref to="b" />, <Ref to="c" /> and <Ref to="film" />.<Cite sources="almanac" />',
  ),
};

it('people are listed by surname under the name they are known by, or by the name they say; works by title', () => {
  const titles = editionWith(files).entries.map(({ fields }) => fields.title);
  expect(titles).toEqual([
    'Zoe Ames',
    'The chair',
    'The lamp',
    'Noah Zebra',
    'Plot',
    'Ida St. Clair',
    'Bo Vance',
  ]);
});
