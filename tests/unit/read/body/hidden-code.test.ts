import { expect, it } from 'vitest';
import { formatReport } from '../../../../src/issues/report.ts';
import { loadWiki } from '../../../../src/load.ts';
import { entry, lamp, tiny, told, toldOf } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

it('an unsafe address is found where it is defined apart from its link', () => {
  expect(toldOf(`See [it][there].${cite}\n\n[there]: javascript:alert(1)`)).toEqual([
    expect.stringMatching(/^9:10 unsafe-link: link to "javascript:alert\(1\)"/),
  ]);
});

it('an image is found however it is written', () => {
  for (const body of [
    `It ![burns][x].${cite}\n\n[x]: #wick\n\n## Wick`,
    '<Disputed>![x](y.png)</Disputed>',
  ]) {
    expect(toldOf(body)).toEqual([expect.stringMatching(/^7:\d+ code-in-content: an image/)]);
  }
});

it('code and links in the first row of a table are found, and it needs no citation', () => {
  const table = (head: string) => toldOf(`| ${head} |\n| --- |\n| One${cite} |`);
  expect(table('{1}')).toEqual([expect.stringMatching(/^7:3 code-in-content: an \{expression\}/)]);
  expect(table('<b>x</b>')).toEqual([expect.stringMatching(/^7:3 code-in-content: raw HTML/)]);
  expect(table('[x](javascript:alert)')).toEqual([expect.stringMatching(/^7:\d+ unsafe-link/)]);
  expect(table('<Ref to="chiar" />')).toEqual([expect.stringMatching(/^7:12 unknown-reference/)]);
  expect(table('Night')).toEqual([]);
});

it('a tag without a name has no likely meaning', () => {
  expect(toldOf(`<>It burns.${cite}</>`)).toEqual([
    '7:1 unknown-tag: unknown tag <>. The vocabulary is <Ref>, <Cite>, <Spoiler>, <Quote>, <Disputed>.',
  ]);
});

it('a wrong key that is part of a right one before it is underlined itself', () => {
  expect(toldOf('It burns.<Cite sources="almanac alma" />')).toEqual([
    expect.stringMatching(/^7:33 unknown-source: no source "alma"/),
  ]);
});

it('uncited words on a line of their own are reported on that line', () => {
  expect(toldOf(`It burns.${cite}\nIt smokes.`)).toEqual([
    expect.stringMatching(/^8:1 uncited-paragraph: .*“It smokes\.”/),
  ]);
});

it('a file that begins with an empty line is reported at its start', () => {
  const { issues } = loadWiki(tiny({ 'lore/chair.mdx': `\n${entry('title: The chair')}` }));
  expect(issues[0]).toMatchObject({ line: 1, column: 1, code: 'missing-frontmatter' });
  expect(formatReport(issues)).toContain('content/lore/chair.mdx:1:1  missing-frontmatter');
});

it('a file without fields is told of in an author’s words', () => {
  expect(told({ 'lore/lamp.mdx': lamp(`It burns.${cite}`).replace(/^---[\s\S]*?---/, '---\n---') })).toEqual([
    'content/lore/lamp.mdx:2:1 wrong-value: "the file" is empty. Expected a group of fields.',
  ]);
  expect(told({ 'tracks.yaml': 'title: Horn\n' })).toEqual([
    'content/tracks.yaml:1:1 wrong-value: "the file" is a group of fields. Expected a list.',
  ]);
});

it('an optional date that is a list is told of in an author’s words', () => {
  const sources = tiny()['sources.yaml']!.replace('date: 2002', 'date: [2002]');
  expect(told({ 'sources.yaml': sources })).toEqual([
    'content/sources.yaml:1:77 wrong-value: "0.date" is a list. Expected text: ISO date, month or year of publication. Write 2002.',
  ]);
});
