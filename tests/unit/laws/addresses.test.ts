import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { cacheRules } from '../../../src/hosting/headers.ts';
import { isOwnPart } from '../../../src/laws/addresses.ts';
import { entry, tiny, told } from '../../support/tiny.ts';

const section = (fields = '') =>
  entry(
    `title: Another\nsummary: It is.\nshelves: [{ heading: Things, lists: lore }]${fields}`,
    'On.<Cite sources="almanac" />',
  );
const settings = (from: string, to: string) => ({ 'wiki.yaml': tiny()['wiki.yaml']!.replace(from, to) });
const taken = (changes: Record<string, string>) =>
  told(changes).filter((each) => each.includes('taken-address'));

describe('taken-address: an address of the engine’s own', () => {
  const own = ['cards', 'icon-lamp', 'icon-512', '404', 'index', 'search', 'pagefind', 'a-z', 'who-is-who'];

  it.each(own)('%s is not a section’s, a folder’s, a level’s, or a former section’s', (name) => {
    expect(taken({ [`sections/${name}.mdx`]: section() })).toEqual([
      `content/sections/${name}.mdx:1:1 taken-address: the address /${name}/ belongs to other pages. Choose another word: one of two pages would overwrite the other.`,
    ]);
    expect(taken({ 'sections/other.mdx': section(`\nformerIds: ["${name}"]`) })).toEqual([
      expect.stringContaining(`content/sections/other.mdx:5:13 taken-address: the address /${name}/`),
    ]);
    expect(taken(settings('scene: [plot]', `scene: ['${name}']`))).toHaveLength(1);
    expect(taken(settings('after/first-light/', `${name}/`))).toHaveLength(1);
    expect(taken(settings('after/first-light/', `${name}/first-light/`))).toHaveLength(1);
  });

  it.each(['after/first-light/cards/', 'after/first-light/lore/', 'after/first-light/plot/more/'])(
    'within another edition is not a level’s: %s',
    (path) => {
      expect(taken(settings('after/second-light/', path))).toHaveLength(1);
    },
  );

  it('is free where it only begins or ends like one', () => {
    for (const name of ['card', 'postcards', 'icons', 'my-icon-lamp', 'pictures']) {
      expect(taken({ [`sections/${name}.mdx`]: section() })).toEqual([]);
    }
    expect(taken(settings('after/second-light/', 'after/first-light/more/'))).toEqual([]);
  });

  it('is a folder’s, for what a section was once called', () => {
    expect(taken({ 'sections/other.mdx': section('\nformerIds: [lore]') })).toHaveLength(1);
  });

  it('is whatever hosts are told to keep, and whatever pages the engine has', () => {
    const kept = cacheRules.flatMap(({ paths }) => paths({ base: '/', editions: [''] }));
    const firstParts = kept.map((path) => path.split('/')[0]!.replace('*', 'x'));
    // What has a dot or an underscore cannot be called so by an author.
    const names = firstParts.filter((part) => /^[a-z0-9-]+$/.test(part));
    expect(names).toContain('cards');
    const pages = readdirSync('src/pages/[...edition]').map((name) => name.replace(/\.(astro|ts)$/, ''));
    const served = pages.filter((name) => /^[a-z0-9-]+$/.test(name));
    expect([...names, ...served].filter((name) => !isOwnPart(name))).toEqual([]);
  });
});
