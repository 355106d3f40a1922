import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { levelId } from '../../bench/wiki/settings.ts';
import { wikiFiles } from '../../bench/wiki/wiki.ts';
import { loadWiki } from '../../../src/load.ts';
import { kinds } from '../../../src/kinds/index.ts';

const size = { entries: 60, levels: 3, seed: 1 };
const files = Object.fromEntries(wikiFiles(size));
const { wiki, issues } = loadWiki(files);
/** Of the entries alone: the settings name the seed. */
const hashOf = (pairs: Iterable<[string, string]>) =>
  createHash('sha256')
    .update(JSON.stringify([...pairs].filter(([path]) => path.endsWith('.mdx'))))
    .digest('hex');
const texts = Object.entries(files).flatMap(([path, text]) =>
  path.endsWith('.mdx') ? [text.split('---\n')[2]!] : [],
);

describe('a generated wiki', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(hashOf(wikiFiles(size))).toBe(hashOf(Object.entries(files)));
    expect(hashOf(wikiFiles({ ...size, seed: 2 }))).not.toBe(hashOf(wikiFiles(size)));
  });

  it('passes every check', () => {
    expect(issues).toEqual([]);
    expect(loadWiki(Object.fromEntries(wikiFiles({ ...size, levels: 1 }))).issues).toEqual([]);
  });

  it('has as many entries as were asked for, of every kind, and rows in every table', () => {
    expect(wiki!.entries).toHaveLength(size.entries);
    expect(new Set(wiki!.entries.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    expect(Object.values(wiki!.tables).filter((rows) => rows.length === 0)).toEqual([]);
  });

  it('has texts of the length and with the links that were asked for', () => {
    const words = texts.map((text) => text.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)!.length);
    const links = texts.map((text) => text.match(/<Ref|<Quote/g)!.length);
    const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each) / numbers.length;
    expect(Math.min(...words)).toBeGreaterThan(250);
    expect(mean(words)).toBeGreaterThan(350);
    expect(mean(words)).toBeLessThan(500);
    expect(mean(links)).toBeGreaterThan(8.5);
    expect(mean(links)).toBeLessThan(10);
  });

  it.each([
    ['parts', /<Spoiler level="(.*)">\n\n###/g],
    ['paragraphs', /<Spoiler level="(.*)">\n[^\n]/g],
    ['sentences', /<Spoiler level="([^"]*)">[^\n]/g],
  ])('seals %s at every level but the lowest', (_, pattern) => {
    const levels = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, level]) => level));
    expect([...new Set(levels)].sort()).toEqual([1, 2].map(levelId));
  });

  it('seals entries, rows of fields and tables, and sources', () => {
    const sealed = (text: string) => /"level":"part-\d"/.test(text);
    expect(wiki!.entries.some(({ level }) => level !== 'none')).toBe(true);
    expect(wiki!.entries.some(({ fields }) => sealed(JSON.stringify(fields)))).toBe(true);
    const large = Object.fromEntries(wikiFiles({ ...size, entries: 300 }));
    for (const name of ['awards', 'tracks', 'sources']) expect(sealed(large[`${name}.yaml`]!)).toBe(true);
  });

  it('is refused where it would be too small to have every kind', () => {
    expect(() => [...wikiFiles({ ...size, entries: 20 })]).toThrow('A wiki of 20 entries cannot have 2 of');
  });
});
