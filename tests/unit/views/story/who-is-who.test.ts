import { expect, it } from 'vitest';
import { CellMaker, type Cell } from '../../../../src/cells/cells.ts';
import { Citations } from '../../../../src/cells/citations.ts';
import { whoIsWhoFor, whoIsWhoOf, type WhoIsWho } from '../../../../src/views/story/who-is-who.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files = {
  ...play,
  'characters/keeper.mdx': entry(
    `title: The keeper
summary: She keeps the light.
portrayals:
  - { by: ines-holt, episode: first-light, sources: [almanac] }
  - { by: ines-holt, episode: first-light, version: clone, sources: [gazette], level: first }
posts:
  - { version: clone, post: Mate, at: lamp, sources: [gazette], level: first }
  - { version: original, post: Keeper, sources: [almanac] }
states:
  - { episode: first-light, version: original, state: Rowing away, sources: [gazette], level: first }
  - { episode: first-light, version: clone, state: Melted, sources: [gazette], level: second }`,
    'She waits in <Ref to="the-watch" />.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="the-cut" /> ends it.<Cite sources="gazette" /></Spoiler>',
  ),
  'characters/aunt.mdx': entry(
    'title: An aunt\nsummary: She is named.',
    'See <Ref to="keeper" />.<Cite sources="almanac" />',
  ),
  'lore/lamp.mdx': entry(
    'title: The lamp\nsummary: It shines.\ntype: object',
    'It is <Ref to="aunt">hers</Ref>.<Cite sources="almanac" />',
  ),
};

const words = (cell: Cell | undefined) => cell?.phrases.map((each) => each.text).join('') ?? '-';
const told = ({ rows }: WhoIsWho) =>
  rows.map(({ character, performers, versions }) => [
    character.text,
    performers
      .map(({ cell, episodes }) => `${words(cell)} in ${episodes.map(({ text }) => text).join(', ')}`)
      .join('; '),
    ...versions.map(
      ({ label, posts, ends }) =>
        `${label}: ${posts.map(words).join('; ')} > ${ends.map(({ cell }) => words(cell)).join('; ')}`,
    ),
  ]);

function at(level: string) {
  const edition = editionWith(files, level);
  return whoIsWhoOf(edition, new CellMaker(edition, new Citations(edition)));
}

it('below their level neither clones nor ends have a column, a label or a row', () => {
  const lowest = at('none');
  expect(lowest.told).toBe(false);
  expect(lowest.episodes).toEqual([]);
  expect(told(lowest)).toEqual([
    ['The keeper', 'Ines Holt in First Light', 'undefined: Keeper > '],
    ['An aunt', ''],
  ]);
});

it('from their level on each version has its post and its end, the original first', () => {
  expect(told(at('first'))[0]).toEqual([
    'The keeper',
    'Ines Holt in First Light',
    'Original: Keeper > Rowing away',
    'Clone: Mate, The lamp > ',
  ]);
  expect(told(at('second'))[0]!.at(-1)).toBe('Clone: Mate, The lamp > Melted');
});

it('those in most scenes come first, then titles decide', () => {
  expect(at('first').rows.map(({ id }) => id)).toEqual(['keeper', 'aunt']);
});

it('a performer’s page tells of their parts, nobody else’s does', () => {
  const edition = editionWith(files, 'first');
  const rows = (id: string) =>
    whoIsWhoFor(edition.find(id)!, new CellMaker(edition, new Citations(edition))).rows;
  expect(rows('ines-holt').map(({ character }) => character.href)).toEqual([
    '/after/first-light/characters/keeper/',
  ]);
  expect(rows('keeper')).toEqual([]);
  expect(rows('noor-vance')).toEqual([]);
  expect(rows('aunt')).toEqual([]);
});

it('a performer is named once for each way of playing a part, with the episodes', () => {
  const keeper = files['characters/keeper.mdx'].replace(
    /\n {2}- \{ by: ines-holt, episode: first-light, version.*/,
    '\n  - { by: ines-holt, episode: later, sources: [almanac] }\n  - { by: ines-holt, episode: last, manner: voice, sources: [almanac] }',
  );
  const another = (title: string, number: number) =>
    play['episodes/first-light.mdx']!.replace('First Light', title).replace('number: 1', `number: ${number}`);
  const edition = editionWith({
    ...files,
    'characters/keeper.mdx': keeper,
    'episodes/later.mdx': another('Later', 2),
    'episodes/last.mdx': another('Last', 3),
  });
  const { rows } = whoIsWhoOf(edition, new CellMaker(edition, new Citations(edition)));
  expect(rows[0]!.performers.map(({ cell, episodes }) => [words(cell), episodes])).toEqual([
    [
      'Ines Holt',
      [
        { text: 'First Light', href: '/episodes/first-light/' },
        { text: 'Later', href: '/episodes/later/' },
      ],
    ],
    ['Ines Holt(voice)', [{ text: 'Last', href: '/episodes/last/' }]],
  ]);
});

it('a copy with an entry of its own says whose it is', () => {
  const edition = editionWith(
    {
      ...files,
      'characters/aunt.mdx': entry(
        'title: An aunt\nsummary: She is named.\ncopyOf: { character: keeper, sources: [gazette], level: first }',
        'See <Ref to="keeper" />.<Cite sources="almanac" />',
      ),
    },
    'first',
  );
  const make = new CellMaker(edition, new Citations(edition));
  expect(words(whoIsWhoOf(edition, make).rows[1]!.copyOf)).toBe('The keeper');
});
