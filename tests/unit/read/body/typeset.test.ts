import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { typesetBodies } from '../../../../src/build/astro/typeset-texts.ts';
import { typeset } from '../../../../src/read/body/typeset.ts';
import { editionWith, entry, tiny } from '../../../support/tiny.ts';

it.each([
  ['"Light" is a play', '“Light” is a play'],
  ['the "other" one', 'the “other” one'],
  ["the keeper's lamp, the keepers' lamps", 'the keeper’s lamp, the keepers’ lamps'],
  [`"'Light' is short," she said`, '“‘Light’ is short,” she said'],
  ["a play of the '90s ('tall')", 'a play of the ’90s (‘tall’)'],
  ['well--known---really...', 'well–known—really…'],
  ['--"so it is"', '–“so it is”'],
  ['“already” – set’s fine…', '“already” – set’s fine…'],
  ['𝒳"y" é\'s', '𝒳”y” é’s'],
])('sets %s as %s', (written, shown) => {
  expect(typeset(written)).toBe(shown);
  expect(typeset(shown)).toBe(shown);
});

describe('a body', () => {
  const body = [
    '"<Ref to="chair" />" is a play--of *"rope"* and the <Ref to="chair">chair</Ref>\'s `"code" -- it\'s...`.<Cite sources="almanac" />',
    '## What\'s "left" -- and lost...',
  ].join('\n\n');
  const files = {
    'lore/lamp.mdx': entry('title: The "lamp"\nsummary: It\'s lit -- always...\ntype: object', body),
  };
  const edition = editionWith(files);
  const lamp = edition.find('lamp')!;

  it('is known by the words its page shows', () => {
    const { code } = mdxToJs(body, { mdastPlugins: [typesetBodies] }) as { code: string };
    for (const shown of [
      '“',
      '” is a play–of ',
      '“rope”',
      '’s ',
      '\\"code\\" -- it\'s...',
      'What’s “left” – and lost…',
    ]) {
      expect(code).toContain(shown);
    }
    expect(lamp.claims[0]!.text).toBe('“The chair” is a play–of “rope” and the chair’s "code" -- it\'s....');
    expect(lamp.headings.map(({ text, id }) => [text, id])).toEqual([
      ['What’s “left” – and lost…', 'whats-left--and-lost'],
    ]);
  });

  it('has fields set by the same hand', () => {
    expect(lamp.fields.title).toBe('The “lamp”');
    expect(lamp.fields.summary).toBe('It’s lit – always…');
    expect(lamp.cover.title).toBe('The “lamp”');
  });

  it('leaves addresses as written', () => {
    const url = 'https://lamp.example/qa--it-s...over';
    const { sources } = editionWith(
      { 'sources.yaml': tiny()['sources.yaml']!.replace('https://example.org/x', url) },
      'first',
    );
    expect(sources.map((source) => source.url)).toContain(url);
  });
});
