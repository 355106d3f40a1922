import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';
import { entry, told } from '../../support/tiny.ts';

const review = (
  fields: string,
  body = 'The Evening Bell praised <Ref to="lamp" />.<Cite sources="almanac" />',
) => entry(`title: A notice\nsummary: It is short.\nepisode: first-light\n${fields}`, body);

/** A play with a review in an outlet without an entry, which the section links. */
const wiki = (names: string | undefined, changes: Record<string, string> = {}) => ({
  ...play,
  'reception/bell.mdx': review('outlet: The Evening Bell'),
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="bell" />, <Ref to="notice" />, <Ref to="keeper" />.<Cite sources="almanac gazette" />',
  ),
  'names.yaml': names,
  ...changes,
});
const codes = (files: Record<string, string | undefined>) =>
  told(files).map((each) => each.replace(/^content\//, '').replace(/: .*/, ''));

describe('a name without an entry', () => {
  it('may stand in place of an id, with a row in names.yaml or without', () => {
    expect(told(wiki('- { name: The Evening Bell, what: outlet, at: bell }'))).toEqual([]);
    expect(told(wiki(undefined))).toEqual([]);
  });

  it('may speak a quotation', () => {
    const body =
      '<Quote by="Emil Cutter" sources="almanac">\n\nA lamp <Ref to="lamp">indeed</Ref>.\n\n</Quote>';
    const files = { 'reception/bell.mdx': review('outlet: The Evening Bell', body) };
    expect(told(wiki('- { name: Emil Cutter, what: critic, at: bell }', files))).toEqual([]);
  });

  it('name-of-entry: it is that of no entry, by title or alias', () => {
    const files = { 'reception/bell.mdx': review('critic: tom arkwright\noutlet: HARBOUR GAZETTE') };
    expect(told(wiki(undefined, files))).toEqual([
      'content/reception/bell.mdx:5:9 name-of-entry: “tom arkwright” has an entry. Write its id, "tom-arkwright", so that it is linked.',
      'content/reception/bell.mdx:6:9 name-of-entry: “HARBOUR GAZETTE” has an entry. Write its id, "harbour-gazette", so that it is linked.',
    ]);
  });

  it('may be that of an entry that could not stand there', () => {
    expect(told(wiki(undefined, { 'reception/bell.mdx': review('outlet: The Lamp') }))).toEqual([]);
  });

  it('unknown-name: it is spelt like its row', () => {
    const files = { 'reception/bell.mdx': review('outlet: The Evening Bel') };
    expect(told(wiki('- { name: The Evening Bell, what: outlet, at: bell }', files))).toEqual([
      'content/reception/bell.mdx:5:9 unknown-name: names.yaml has no name “The Evening Bel”. Did you mean "The Evening Bell"? Otherwise give it a row of its own.',
    ]);
  });

  it('sealed-name: it is no more open than its row', () => {
    expect(codes(wiki('- { name: The Evening Bell, what: outlet, at: bell, level: first }'))).toEqual([
      'reception/bell.mdx:5:9 sealed-name',
    ]);
  });

  it('unknown-reference: an id that was folded is answered with its name, where one may stand', () => {
    const row = '- { name: The Evening Bell, what: outlet, at: bell, formerIds: [organisations/bell-paper] }';
    const files = { 'reception/bell.mdx': review('outlet: bell-paper') };
    expect(told(wiki(row, files)).find((each) => each.includes('unknown-reference'))).toContain(
      'no entry "bell-paper". It has no entry now: write its name, "The Evening Bell".',
    );
    const linked = {
      'lore/chair.mdx': entry(
        'title: The chair\nsummary: A seat.\ntype: object',
        '<Ref to="bell-paper">It</Ref>.<Cite sources="almanac" />',
      ),
    };
    expect(told(wiki(row, linked))).toEqual([
      expect.stringContaining('It has no entry now, and is told at "bell": link that'),
    ]);
  });
});

describe('a row of names.yaml', () => {
  const parts = (body: string) => ({ 'reception/bell.mdx': review('outlet: Somewhere Else', body) });
  const inParts =
    '<Ref to="lamp" /> shines.<Cite sources="almanac" />\n\n## The paper\n\nIt was bought.<Cite sources="almanac" />\n\n### By whom\n\nEmil Cutter has it.<Cite sources="almanac" />\n\n## The rest\n\n<Spoiler level="first">The Tide sank.<Cite sources="gazette" /></Spoiler>';

  it.each([
    ['an entry that says it', '{ name: Emil Cutter, what: owner, at: bell }'],
    ['a part that says it, or one within', '{ name: Emil Cutter, what: owner, at: bell#the-paper }'],
    ['the part itself', '{ name: Emil Cutter, what: owner, at: bell#by-whom }'],
    ['what its row opens', '{ name: Tide, what: ship, at: bell#the-rest, level: first }'],
    ['what says an alias', '{ name: E. Cutter, aliases: [Emil Cutter], what: owner, at: bell }'],
  ])('leads to %s', (_, row) => {
    expect(told(wiki(`- ${row}`, parts(inParts)))).toEqual([]);
  });

  it.each([
    [
      'unsaid-name: a part that says it not',
      '{ name: Emil Cutter, what: owner, at: bell#the-rest }',
      'unsaid-name',
    ],
    ['unsaid-name: a longer word', '{ name: Emil Cut, what: owner, at: bell }', 'unsaid-name'],
    ['unsaid-name: sealed words', '{ name: Tide, what: ship, at: bell }', 'unsaid-name'],
    ['unknown-reference: no entry', '{ name: Emil Cutter, what: owner, at: bel }', 'unknown-reference'],
    [
      'unknown-anchor: no heading',
      '{ name: Emil Cutter, what: owner, at: bell#the-papers }',
      'unknown-anchor',
    ],
    ['sealed-spot: a sealed entry', '{ name: Chain, what: tool, at: the-cut }', 'sealed-spot'],
    [
      'duplicate-name: a title',
      '{ name: the notice, aliases: [A Notice], what: text, at: bell }',
      'duplicate-name',
    ],
  ])('%s', (_, row, code) => {
    expect(told(wiki(`- ${row}`, parts(`${inParts.replace('shines', 'shines, the notice')}`)))).toEqual([
      expect.stringMatching(new RegExp(`^content/names\\.yaml:1:\\d+ ${code}: `)),
    ]);
  });

  it('duplicate-name: one name has one row', () => {
    const row = '- { name: The Evening Bell, what: outlet, at: bell }\n';
    expect(codes(wiki(row + row))).toEqual(['names.yaml:2:11 duplicate-name']);
  });

  it('bad-former-address: an old address is a folder of entries and an id', () => {
    const ids = '[bell-paper, organisation/bell-paper, sections/bell, people/Bell, people/a/b]';
    expect(told(wiki(`- { name: The Evening Bell, what: outlet, at: bell, formerIds: ${ids} }`))).toEqual([
      expect.stringContaining('"bell-paper" is no folder and file name of an entry. Write both'),
      expect.stringContaining('Did you mean "organisations/bell-paper"?'),
      expect.stringContaining('"sections/bell" is no folder'),
      expect.stringContaining('"people/Bell" is no folder'),
      expect.stringContaining('"people/a/b" is no folder'),
    ]);
  });

  it('former-address-taken: it is no entry’s, nor one that an entry had', () => {
    const ids = '[lore/lamp, lore/lantern, works/seat, lore/bell, people/bell, people/bell]';
    const files = {
      'lore/lamp.mdx': entry('title: The lamp\nsummary: It shines.\ntype: object\nformerIds: [lantern]'),
      'lore/chair.mdx': entry('title: The chair\nsummary: A seat.\ntype: object\nformerIds: [chair, seat]'),
    };
    expect(
      told(wiki(`- { name: The Evening Bell, what: outlet, at: bell, formerIds: ${ids} }`, files)).map(
        (each) => /"[^"]*" is taken by \S+/.exec(each)?.[0],
      ),
    ).toEqual([
      '"lore/lamp" is taken by content/lore/lamp.mdx.',
      '"lore/lantern" is taken by content/lore/lamp.mdx.',
      '"works/seat" is taken by content/lore/chair.mdx.',
      '"people/bell" is taken by content/names.yaml.',
    ]);
  });
});
