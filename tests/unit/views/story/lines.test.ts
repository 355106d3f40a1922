import { expect, it } from 'vitest';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { sourceRecords } from '../../../../src/views/lists/sources.ts';
import { overviewsOf } from '../../../../src/views/site/overviews.ts';
import { linesPage } from '../../../../src/views/story/lines.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  ...play,
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="notice" />, <Ref to="keeper" />.<Cite sources="almanac gazette" />',
  ),
  'lines.yaml': `
- { line: I cut it., by: keeper, version: clone, scene: the-cut, sources: [gazette], level: first }
- { line: We had no boat., by: noor-vance, sources: [almanac], note: twice }
- { line: One more night., by: keeper, scene: the-watch, sources: [almanac] }
- { line: Ship ahoy., by: A Voice, scene: the-watch, sources: [almanac] }
`,
};
const at = (level?: string, more = {}) => editionWith({ ...files, ...more }, level);
const said = (level?: string) =>
  linesPage(at(level)).groups.map(({ heading, lines }) => [
    heading,
    ...lines.map(({ line, told }) => [line, told.phrases.map(({ text }) => text).join(' ')]),
  ]);

it('the lines stand in the order of the scenes, with whoever says them, as far as they are open', () => {
  const watch = [
    ['One more night.', 'The keeper in The watch'],
    ['Ship ahoy.', 'A Voice in The watch'],
  ];
  const elsewhere = ['Elsewhere', ['We had no boat.', 'Noor Vance']];
  expect(said()).toEqual([['First Light', ...watch], elsewhere]);
  expect(said('first')).toEqual([
    ['First Light', ['I cut it.', 'The keeper (clone) in The cut chain'], ...watch],
    elsewhere,
  ]);
});

it('a line stands with its scene on the speaker’s page, and with its speaker in its scene', () => {
  const panel = (id: string, level?: string) =>
    articleOf(at(level), at(level).find(id)!).panels.find((each) => each.id === 'lines');
  expect(panel('keeper')).toMatchObject({
    columns: ['Line', 'Scene'],
    rows: [[{ phrases: [{ text: '“One more night.”' }] }, { phrases: [{ text: 'The watch' }] }]],
  });
  expect(panel('keeper', 'first')!.rows).toHaveLength(2);
  expect(panel('noor-vance')!.rows[0]![0]).toMatchObject({ note: 'twice', marks: [{}] });
  expect(panel('the-watch')!.rows[1]![1]!.phrases).toEqual([{ text: 'A Voice', name: true }]);
});

it('a source of nothing but a line has a page that says so', () => {
  const files = {
    'sources.yaml': `
- { key: almanac, title: Almanac, publisher: Quayside Press, link: false }
- { key: gazette, title: Gazette, publisher: Harbour Gazette, link: false }
- { key: sleeve, title: Sleeve notes, publisher: Score, link: false }
`,
    'lines.yaml': '- { line: One more night., by: keeper, sources: [sleeve] }',
  };
  const record = sourceRecords(at(undefined, files)).find(({ key }) => key === 'sleeve');
  expect(record?.supports).toEqual([
    { title: 'Lines worth remembering', href: '/lines/', claims: ['“One more night.”'] },
  ]);
});

it('without lines there is no page of them', () => {
  const has = (edition: ReturnType<typeof at>) => overviewsOf(edition).some(({ id }) => id === 'lines');
  expect(has(at())).toBe(true);
  expect(has(editionWith({}))).toBe(false);
});
