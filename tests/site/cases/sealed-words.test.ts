import { describe, expect, it } from 'vitest';
import { editionOf, filesOf, textOf } from '../../support/pages.ts';

/** What only readers of First Light may meet: words, a name, a headline, an address, a field. */
const sealedByFirst = [
  'saboteur',
  'cut chain',
  'cut-chain',
  'saws through the chain',
  'cut its chain',
  'the keeper all along',
  'example.org/saboteur-was-the-keeper',
  'gazette-saboteur-2001',
  'rowing away in the dark',
  'figure of wax',
  'left melting at the window',
  'the confession in the last minute',
];
const sealedBySecond = ['never going to sail', 'tallow', 'ashore for good'];

/** Everything an edition serves, its files' names and unpacked search data included. */
function served(edition: string): { file: string; text: string }[] {
  return filesOf('tiny')
    .filter((file) => editionOf('tiny', file) === edition)
    .map((file) => {
      const raw = textOf('tiny', file);
      const plain = raw.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      return { file, text: `${file}\n${raw}\n${plain}`.toLowerCase() };
    });
}

const lowest = served('');
const first = served('after/first-light/');
const second = served('after/second-light/');
const holding = (files: typeof lowest, words: string) =>
  files.filter(({ text }) => text.includes(words)).map(({ file }) => file);

describe('sealed words', () => {
  it.each([...sealedByFirst, ...sealedBySecond])('“%s” stands in no byte of the lowest edition', (words) => {
    expect(holding(lowest, words)).toEqual([]);
    expect(holding(second, words)).not.toEqual([]);
  });

  it.each(sealedBySecond)('“%s” stands in no byte of the middle edition', (words) => {
    expect(holding(first, words)).toEqual([]);
  });

  it.each(sealedByFirst)('“%s” stands in the edition that opens it', (words) => {
    expect(holding(first, words)).not.toEqual([]);
  });

  it('are looked for in search data too: the index of the edition that opens them holds them', () => {
    const kinds = holding(first, 'saboteur').map((file) => file.split('.').at(-1));
    expect(kinds).toContain('pf_fragment');
    expect(kinds).toContain('pf_index');
  });
});

it('even that anybody exists twice is said nowhere below its level', () => {
  // As a word of its own: browsers name what copies a node with it too.
  const saying = (files: typeof lowest) => files.filter(({ text }) => /\bclone\b/.test(text));
  expect(saying(lowest).map(({ file }) => file)).toEqual([]);
  expect(saying(second)).not.toEqual([]);
});
