import { describe, expect, it } from 'vitest';
import { entry, lamp, told, toldOf } from '../../../support/tiny.ts';

/** So long as no entry is, of nothing but one thing. */
const full = (unit: string) => unit.repeat(Math.ceil(99_000 / unit.length)).slice(0, 99_000);

// No time is measured: with work that grows as the square of a text, each of these takes until the test is given up.
describe('a text of nothing but marks is read at once:', () => {
  it.each(['*_`[<> ', '*_', '[', ']', '![', '|', '>', '\\*', '.', '…', '“', '(', '-', '~', '`a ', '**a'])(
    '%s',
    (unit) => {
      expect(told({ 'lore/lamp.mdx': lamp(full(unit)), ...person }).length).toBeLessThan(100_000);
    },
  );
});

/** Whose name is looked for in every text. */
const person = { 'people/ann-lee.mdx': entry('title: Ann Lee\nsummary: She acts.\noccupations: [actor]') };

describe('a mark that stands too often is told of:', () => {
  it.each([
    ['*', 2_000],
    ['_', 2_000],
    ['`', 2_000],
    ['[', 2_000],
    ['#', 1_000],
    ['<', 5_000],
    ['>', 5_000],
    ['|', 10_000],
  ])('%s', (mark, most) => {
    const found = toldOf(`a ${mark.repeat(most + 1)}`);
    expect(found).toEqual([expect.stringMatching(/^7:3 mdx-syntax: .*More than \d+ times/)]);
    expect(found[0]).toContain(`More than ${most} times "${mark}"`);
  });
});

describe('a line of YAML without an end is told of before it is parsed:', () => {
  it.each(['a: ', '? ', '"', '*a ', '&a '])('%s', (unit) => {
    expect(told({ 'sources.yaml': `- key: almanac\n${unit.repeat(100_000)}` })).toContainEqual(
      'content/sources.yaml:2:1 yaml-syntax: YAML does not parse: A line has more than 10000 characters. Check quotes, colons and indentation on this line and the one above.',
    );
  });
});

it('a name is found though a word before it has no end', () => {
  const cite = '<Cite sources="almanac" />';
  expect(
    told({ 'lore/lamp.mdx': lamp(`${'x'.repeat(5_000)} …Ann Lee sat.${cite}`), ...person }),
  ).toContainEqual(expect.stringContaining('unlinked-mention: "Ann Lee"'));
});
