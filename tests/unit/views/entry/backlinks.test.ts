import { expect, it } from 'vitest';
import { backlinksOf } from '../../../../src/views/entry/backlinks.ts';
import { play } from '../../../support/play.ts';
import { editionWith, lamp } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

/** What links to an entry, as "Kind: Title (address)". */
const linksTo = (id: string, files: Record<string, string>, level = 'none', base = '/') =>
  backlinksOf(editionWith(files, level, base), id).flatMap((group) =>
    group.links.map((link) => `${group.kind}: ${link.text} (${link.href})`),
  );

it('two entries that mention each other each list the other', () => {
  const both = { 'lore/lamp.mdx': lamp(`It lights <Ref to="chair" />.${cite}`) };
  const back = {
    ...both,
    'lore/chair.mdx': lamp(`It faces <Ref to="lamp" />.${cite}`).replace('The lamp', 'The chair'),
  };
  expect(linksTo('chair', back)).toEqual([
    'Sections: Plot (/plot/)',
    'Places and things: The lamp (/lore/lamp/)',
  ]);
  expect(linksTo('lamp', back)).toEqual([
    'Sections: Plot (/plot/)',
    'Places and things: The chair (/lore/chair/)',
  ]);
});

it('an entry that mentions another five times is listed once', () => {
  const body = `<Ref to="chair" /> and <Ref to="chair" />.${cite}\n\n<Quote by="chair" sources="almanac">Sit.</Quote>`;
  expect(
    linksTo('chair', { 'lore/lamp.mdx': lamp(body) }).filter((each) => each.includes('lamp')),
  ).toHaveLength(1);
});

it('a mention in a field counts, and a speaker does', () => {
  expect(linksTo('harbour-gazette', play)).toEqual(['Reviews: Tom Arkwright’s notice (/reception/notice/)']);
  const quote = { 'lore/lamp.mdx': lamp('<Quote by="chair" sources="almanac">Sit.</Quote>') };
  expect(linksTo('chair', quote)).toContain('Places and things: The lamp (/lore/lamp/)');
});

it('a sealed mention is listed from its level on, with addresses of that edition', () => {
  const body = `It burns.${cite} <Spoiler level="first">It lights <Ref to="chair" />.${cite}</Spoiler>`;
  const files = { 'lore/lamp.mdx': lamp(body) };
  expect(linksTo('chair', files, 'none')).toEqual(['Sections: Plot (/plot/)']);
  expect(linksTo('chair', files, 'first', '/wiki/')).toEqual([
    'Sections: Plot (/wiki/after/first-light/plot/)',
    'Places and things: The lamp (/wiki/after/first-light/lore/lamp/)',
  ]);
});

it('a mention by an entry that is sealed itself is not listed below its level', () => {
  expect(linksTo('keeper', play, 'none')).toEqual(['Scenes: The watch (/plot/the-watch/)']);
  expect(linksTo('keeper', play, 'first')).toEqual([
    'Scenes: The cut chain (/after/first-light/plot/the-cut/)',
    'Scenes: The watch (/after/first-light/plot/the-watch/)',
  ]);
});
