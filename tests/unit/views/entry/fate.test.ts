import { expect, it } from 'vitest';
import { CellMaker } from '../../../../src/cells/cells.ts';
import { Citations } from '../../../../src/cells/citations.ts';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { fateOf } from '../../../../src/views/entry/infobox.ts';
import { play } from '../../../support/play.ts';
import { editionWith } from '../../../support/tiny.ts';

const keeper = (states: string) => ({
  ...play,
  'characters/keeper.mdx': play['characters/keeper.mdx']!.replace(/states: .*/, states),
});

/** What stands under the summary of the keeper, a line each. */
function fate(files: Record<string, string>, level: string): string[] {
  const edition = editionWith(files, level);
  return fateOf(edition.find('keeper')!, new CellMaker(edition, new Citations(edition))).map(
    ({ label, cells }) =>
      `${label}: ${cells.map((cell) => cell.phrases[0]!.text + (cell.note ? ` (${cell.note})` : '')).join('; ')}`,
  );
}

const twice = keeper(`states:
  - { episode: first-light, version: original, state: Rowing away, sources: [gazette], level: first }
  - { episode: first-light, version: clone, state: In the lamp, sources: [gazette], level: first }
  - { episode: second-light, version: clone, state: Put out, sources: [gazette], level: second }`);
const sequel = {
  'episodes/second-light.mdx': play['episodes/first-light.mdx']!.replace(
    'title: First Light',
    'title: Second Light',
  ).replace('number: 1', 'number: 2\nfollows: first-light'),
  'lore/chair.mdx':
    '---\ntitle: The chair\nsummary: A seat.\ntype: object\n---\n\nIn <Ref to="second-light" />.<Cite sources="almanac" />\n',
};

it('says under the summary what becomes of somebody, once a reader may know it', () => {
  expect(fate(play, 'none')).toEqual([]);
  expect(fate(play, 'first')).toEqual(['Fate: Rowing away']);
});

it('has a line for each version, with the last that is known of it, and when that was, if not last of all', () => {
  const files = { ...twice, ...sequel };
  expect(fate(files, 'first')).toEqual(['Original: Rowing away', 'Clone: In the lamp']);
  expect(fate(files, 'second')).toEqual([
    'Original: Rowing away (at the end of “First Light”)',
    'Clone: Put out',
  ]);
});

it('leads on to the ends of the others, and is numbered before the infobox', () => {
  const edition = editionWith(play, 'first');
  const { fate: lines, leadWays, infobox } = articleOf(edition, edition.find('keeper')!);
  expect(leadWays).toEqual([{ text: 'Who ends how', href: '/after/first-light/who-ends-how/' }]);
  expect(lines[0]!.cells[0]!.marks.map(({ number }) => number)).toEqual([1]);
  expect(infobox[0]!.cells[0]!.marks.map(({ number }) => number)).toEqual([2]);
});
