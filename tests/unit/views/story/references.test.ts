import { expect, it } from 'vitest';
import { referencesPage } from '../../../../src/views/story/references.ts';
import { overviewsOf } from '../../../../src/views/site/overviews.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="whale" />, <Ref to="tower" />.<Cite sources="almanac gazette" />',
  ),
  'works/whale.mdx': entry(
    `title: The Whale
summary: A film of a boat.
type: film
relations:
  - { to: lamp, as: allusion, grade: fans read, sources: [almanac] }
  - { to: chair, as: inspiration, grade: makers confirm, sources: [gazette], facts: [whale-chair] }
  - { to: lamp, as: comparison, grade: makers confirm, sources: [almanac], note: once }
  - { to: lamp, as: same cast, sources: [almanac] }
  - { to: chair, as: allusion, grade: critic notes, sources: [gazette], facts: [chair-cut], level: first }`,
    'It has <Ref to="lamp" />;<Cite sources="almanac" /> the chair is its own,<Cite sources="gazette" facts="whale-chair" /> <Spoiler level="first">It is cut.<Cite sources="gazette" facts="chair-cut" /></Spoiler>',
  ),
  'works/tower.mdx': entry(
    'title: A Tower\nsummary: A book.\ntype: film\nrelations: [{ to: lamp, as: inspiration, sources: [almanac] }]',
  ),
};
const told = (level?: string) =>
  referencesPage(editionWith(files, level)).groups.map(({ heading, references }) => [
    heading,
    ...references.map(({ work, how, from, told: { phrases } }) =>
      [work.text, how, from.phrases[0]!.text, phrases[0]!.text].join(' | '),
    ),
  ]);

it('what points to a work stands under who says so, with the statement that rests on the same fact', () => {
  expect(told()).toEqual([
    ['The makers confirm it', 'The Whale | A model for | The chair | The chair is its own.'],
    ['Fans read it so', 'The Whale | Alluded to in | The lamp | A film of a boat.'],
    ['Reported, without a name', 'A Tower | A model for | The lamp | A book.'],
    ['Compared, no more', 'The Whale | Compared with | The lamp | A film of a boat.'],
  ]);
});

it('what is sealed is not among them', () => {
  expect(told('first')[1]).toEqual(['Critics note it', 'The Whale | Alluded to in | The chair | It is cut.']);
});

it('a reference has the sources that state it; a summary in place of a statement has none', () => {
  const [makers, fans] = referencesPage(editionWith(files)).groups.map(({ references }) => references[0]!);
  expect(makers!.from.marks.map(({ number }) => number)).toEqual([1]);
  expect(makers!.told.marks.map(({ number }) => number)).toEqual([1]);
  expect(fans!.from.marks).toHaveLength(1);
  expect(fans!.told.marks).toEqual([]);
});

it('works that share makers, cast or series alone make no page', () => {
  const has = (relation: string) =>
    overviewsOf(
      editionWith({
        ...files,
        'works/whale.mdx': entry(
          'title: The Whale\nsummary: A film.\ntype: film',
          '<Ref to="lamp" />.<Cite sources="almanac" />',
        ),
        'works/tower.mdx': entry(
          `title: A Tower\nsummary: A book.\ntype: film\nrelations: [{ to: lamp, as: ${relation}, sources: [almanac] }]`,
        ),
      }),
    ).some(({ id }) => id === 'references');
  expect(has('same makers')).toBe(false);
  expect(has('comparison')).toBe(true);
});
