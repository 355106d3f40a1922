import { expect, it } from 'vitest';
import { hiddenCharacters, namingHidden } from '../../../../src/issues/hidden-characters.ts';
import { formatReport } from '../../../../src/issues/report.ts';
import { loadWiki } from '../../../../src/load.ts';
import { entry, lamp, tiny, told, toldOf } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const chair = (title: string) => entry(`title: ${title}\nsummary: A seat.\ntype: object`);

it.each([
  ['a right-to-left override', 'a\u202eb', ['U+202E']],
  ['a lone surrogate', 'a\ud800b', ['U+D800']],
  ['a space without width', '\u200b', ['U+200B']],
  ['a joiner in a Latin word', 'a\u200db', ['U+200D']],
  ['an emoji of two', '👩\u200d🚀', []],
  ['a Persian word', 'می\u200cخواهم', []],
  ['a soft hyphen, a tab and line ends', 'a\u00adb\tc\r\nd\n', []],
])('%s', (_, text, names) => {
  expect(hiddenCharacters(text).map((each) => each.name)).toEqual(names);
});

it('hidden characters are named where they are told of', () => {
  expect(namingHidden('a\u001b[31mb')).toBe('a‹U+001B›[31mb');
});

it('a hidden character is told of where it stands, as an escape too', () => {
  expect(told({ 'lore/chair.mdx': chair('The\u200b chair') })).toEqual([
    expect.stringMatching(
      /^content\/lore\/chair\.mdx:2:11 hidden-character: the invisible character U\+200B/,
    ),
  ]);
  expect(told({ 'lore/chair.mdx': chair('"The \\u202e chair"') })).toEqual([
    expect.stringMatching(/^content\/lore\/chair\.mdx:2:8 hidden-character: .* U\+202E in "title"/),
  ]);
  expect(toldOf(`It &#x202e;burns.${cite}`)).toEqual([
    expect.stringMatching(/^7:4 hidden-character: .* U\+202E/),
  ]);
});

it('letters that were not UTF-8, and lone carriage returns, are told of once', () => {
  expect(toldOf(`It burns\ufffd.${cite}`)).toEqual([expect.stringMatching(/^7:9 wrong-encoding: /)]);
  expect(toldOf(`It burns.${cite}`.replace(' ', '\r'))).toEqual([expect.stringMatching(/^7:3 line-ends: /)]);
});

it('a file that is too large is told of, and not read', () => {
  expect(toldOf('x'.repeat(100_000))).toEqual([
    expect.stringMatching(/^7:\d+ too-large: a file of 100\d+ characters/),
  ]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a field or tag named %s is unknown',
  (name) => {
    const fields = `title: The chair\nsummary: A seat.\ntype: object\n${name}: x`;
    expect(told({ 'lore/chair.mdx': entry(fields) })).toEqual([
      expect.stringMatching(new RegExp(`^content/lore/chair.mdx:5:1 unknown-field: unknown field "${name}"`)),
    ]);
    expect(toldOf(`<${name} />${cite}`)).toEqual([
      expect.stringMatching(/^7:1 (code-in-content|unknown-tag)/),
    ]);
  },
);

it.each([
  ['aliases: [&a Seat, *a]', '2:14', 'an anchor'],
  ['aliases: &a [*a]', '2:13', 'an anchor'],
  ['title: !!js/function "x"', '2:22', 'a tag'],
  ['? [a]\n: b', '2:3', 'a list or group'],
])('yaml-feature: %s', (line, place, what) => {
  expect(told({ 'lore/chair.mdx': entry(line) })[0]).toMatch(
    new RegExp(`^content/lore/chair.mdx:${place} yaml-feature: ${what}`),
  );
});

it('a line that goes on after three hyphens ends no fields', () => {
  expect(told({ 'lore/chair.mdx': `---\ntitle: |\n  A\n---x\n---\n\nOak.${cite}\n` })).toEqual([
    expect.stringMatching(/^content\/lore\/chair\.mdx:4:1 missing-frontmatter/),
  ]);
});

it.each([
  ['a footnote', `It burns.${cite}[^1]\n\n[^1]: At night.${cite}`, /^7:\d+ code-in-content: a footnote/],
  ['a box', `- [ ] Light it.${cite}`, /^7:1 code-in-content: a box to tick/],
  [
    'a link in a link',
    `<Ref to="chair">The <Ref to="chair" /></Ref>.${cite}`,
    /^7:21 misplaced-tag: <Ref> within a link/,
  ],
  [
    'words in a citation',
    'It burns.<Cite sources="almanac">x</Cite>',
    /^7:10 misplaced-tag: <Cite> holds words/,
  ],
  ['an empty spoiler', `It burns.${cite}<Spoiler level="first" />`, /misplaced-tag: <Spoiler> holds nothing/],
  ['an attribute twice', `<Ref to="chair" to="lamp" />.${cite}`, /^7:1 tag-attribute: <Ref> has "to" twice/],
])('%s', (_, body, expected) => {
  expect(toldOf(body)).toContainEqual(expect.stringMatching(expected));
});

it('levels and sections keep off addresses that are taken, and the lowest level is at the root', () => {
  const settings = (path: string) => tiny()['wiki.yaml']!.replace('after/first-light/', path);
  expect(told({ 'wiki.yaml': settings('people/') })).toEqual([
    expect.stringMatching(/^content\/wiki\.yaml:8:\d+ taken-address: the address \/people\/ belongs/),
  ]);
  expect(told({ 'wiki.yaml': settings('search/x/') })).toHaveLength(1);
  expect(told({ 'wiki.yaml': tiny()['wiki.yaml']!.replace("path: ''", 'path: start/') })).toEqual([
    expect.stringMatching(/^content\/wiki\.yaml:7:\d+ lowest-path: /),
  ]);
});

it('the licence is a web address, and the language one that dates can be written in', () => {
  const settings = tiny()['wiki.yaml']!;
  const spoilt = settings
    .replace('https://example.org/cc0', 'javascript:alert(1)')
    .replace('en-GB', 'English!');
  expect(told({ 'wiki.yaml': spoilt })).toEqual([
    expect.stringMatching(/:5:11 wrong-value: "language" is "English!"/),
    expect.stringMatching(/wrong-value: "licence\.url" is "javascript:alert\(1\)"/),
  ]);
});

it('what follows from a file that cannot be read is not told of', () => {
  const only = (changes: Record<string, string>) => told(changes).map((each) => each.split(' ')[1]);
  expect(new Set(only({ 'lore/chair.mdx': '---\ntitle: [\n---\n' }))).toEqual(new Set(['yaml-syntax:']));
  expect(only({ 'lore/lamp.mdx': lamp('<Ref') })).toEqual(['mdx-syntax:']);
  expect(new Set(only({ 'sources.yaml': '[' }))).toEqual(new Set(['yaml-syntax:']));
  expect(new Set(only({ 'wiki.yaml': 'title: [' }))).toEqual(new Set(['yaml-syntax:']));
});

it('a report stays short and steers no terminal, whatever it quotes', () => {
  const report = formatReport(
    loadWiki(tiny({ 'lore/lamp.mdx': lamp(`<Ref to="${'\u001b'.repeat(5_000)}" />`) })).issues,
  );
  expect(report).not.toContain('\u001b');
  expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(600);
});
