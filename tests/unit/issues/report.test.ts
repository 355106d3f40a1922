import { expect, it } from 'vitest';
import { issue } from '../../../src/issues/issue.ts';
import { formatIssue, formatReport } from '../../../src/issues/report.ts';
import { loadWiki } from '../../../src/load.ts';
import { entry, lamp, tiny, told } from '../../support/tiny.ts';

const line = 'He wakes beside <Ref to="chiar" />';
const place = { file: 'content/lore/lamp.mdx', line: 11, column: 26, excerpt: line, length: 5 };

it('a problem is printed as place and code, the line underlined, what was found, the cure', () => {
  expect(formatIssue(issue('unknown-reference', place, { id: 'chiar', suggestion: 'chair' }))).toBe(
    [
      'content/lore/lamp.mdx:11:26  unknown-reference',
      '  11 │ He wakes beside <Ref to="chiar" />',
      '     │                          ^^^^^ no entry "chiar"',
      '  Did you mean "chair"?',
    ].join('\n'),
  );
});

it('of a very long line only the part around the trouble is printed', () => {
  const excerpt = `${'a'.repeat(300)}WRONG${'b'.repeat(300)}`;
  const [, shown, underline] = formatIssue(
    issue('code-in-content', { ...place, excerpt, column: 301, length: 5 }, { what: 'import' }),
  ).split('\n');
  expect(shown).toBe(`  11 │ …${'a'.repeat(60)}WRONG${'b'.repeat(55)}…`);
  expect(underline!.indexOf('^')).toBe(shown!.indexOf('WRONG'));
  expect(underline).toContain('^^^^^ import');
});

it('an underline never runs past the part of the line that is printed', () => {
  const excerpt = 'x'.repeat(400);
  const [, shown, underline] = formatIssue(
    issue('code-in-content', { ...place, excerpt, column: 1, length: 400 }, { what: 'import' }),
  ).split('\n');
  expect(underline!.lastIndexOf('^')).toBe(shown!.lastIndexOf('x'));
});

it('a report ends with a count in words that fit', () => {
  const one = issue('missing-frontmatter', place);
  const other = issue('missing-frontmatter', { ...place, file: 'content/lore/chair.mdx' });
  expect(formatReport([one])).toMatch(
    /\n\n1 problem in 1 file\. Each is explained in content\/README\.md\.$/,
  );
  expect(formatReport([one, one])).toMatch(/\n\n2 problems in 1 file\./);
  expect(formatReport([one, other])).toMatch(/\n\n2 problems in 2 files\./);
});

it('a report goes through files, lines and columns in order', () => {
  const at = (file: string, line: number, column: number) =>
    issue('missing-frontmatter', { ...place, file, line, column });
  const report = formatReport([at('b', 1, 1), at('a', 10, 1), at('a', 9, 7), at('a', 9, 2)]);
  expect(report.match(/^\w:\d+:\d+/gm)).toEqual(['a:9:2', 'a:9:7', 'a:10:1', 'b:1:1']);
});

it('one run tells of every mistake in every file, sorted', () => {
  const issues = told({
    'tracks.yaml': '- { title: Foghorn, by: nobody, sources: [almanac] }\n',
    'lore/lamp.mdx': lamp('It swings <b>low</b> over <Ref to="chiar" />.'),
    'lore/chair.mdx': entry(
      'title: The chair\nsumary: A seat.\ntype: objekt',
      'It rocks.<Cite sources="almnac" />',
    ),
  });
  expect(issues.map((each) => each.split(': ')[0])).toEqual([
    'content/lore/chair.mdx:2:1 missing-field',
    'content/lore/chair.mdx:3:1 unknown-field',
    'content/lore/chair.mdx:4:7 unknown-type',
    'content/lore/chair.mdx:7:25 unknown-source',
    'content/lore/lamp.mdx:7:1 uncited-paragraph',
    'content/lore/lamp.mdx:7:11 code-in-content',
    'content/lore/lamp.mdx:7:36 unknown-reference',
    'content/tracks.yaml:1:25 unknown-reference',
  ]);
});

it('a wiki with a problem is no wiki', () => {
  expect(loadWiki(tiny()).wiki).toBeDefined();
  expect(loadWiki(tiny()).issues).toEqual([]);
  expect(loadWiki(tiny({ 'lore/lamp.mdx': lamp('Uncited.') })).wiki).toBeUndefined();
});

it('messages name files as the author sees them', () => {
  const { issues } = loadWiki(tiny({ 'lore/lamp.mdx': lamp('Uncited.') }), 'my/wiki/');
  expect(issues[0]?.file).toBe('my/wiki/lore/lamp.mdx');
});
