import { describe, expect, it } from 'vitest';
import { loadWiki, loadWikiForAuthors } from '../../src/load.ts';
import { entry, lamp, tiny, told } from '../support/tiny.ts';

const fields = 'title: The oar\nsummary: It rows.\ntype: object\ndraft: true';
const oar = (body: string) => ({ 'lore/oar.mdx': entry(fields, body) });
const forAuthors = (files: Record<string, string>) => loadWikiForAuthors(tiny(files));
const codes = (issues: readonly { file: string; code: string }[]) =>
  issues.map(({ file, code }) => `${file.replace('content/', '')} ${code}`);

describe('a draft in a build', () => {
  it('is left out, and held to nothing that it could be held to later', () => {
    const files = tiny(oar('Half a gray sentence with <Ref to="nobody" />'));
    const { wiki, issues } = loadWiki(files);
    expect(issues).toEqual([]);
    expect(wiki!.entries.map(({ id }) => id)).not.toContain('oar');
  });

  it('may lack fields', () => {
    expect(told({ 'lore/oar.mdx': entry('title: The oar\ndraft: true') })).toEqual([]);
  });

  it.each([
    ['text that does not parse', 'It <Ref', 'mdx-syntax'],
    ['code', 'It {rows}.', 'code-in-content'],
    ['a letter that nobody sees', 'It\u202e rows.', 'hidden-character'],
  ])('is told of %s', (_, body, code) => {
    expect(codes(loadWiki(tiny(oar(body))).issues)).toEqual([`lore/oar.mdx ${code}`]);
  });

  it('counts neither as a link to others nor as one from them', () => {
    const link = oar('On <Ref to="chair" />.<Cite sources="almanac" />');
    const plot = tiny()['sections/plot.mdx']!.replace('and <Ref to="chair" /> is', 'and all is');
    expect(told({ ...link, 'sections/plot.mdx': plot })).toEqual([
      expect.stringContaining('content/lore/chair.mdx:1:1 orphan-entry'),
    ]);
  });

  it('may use a source that nothing else cites, which then has no page', () => {
    const sources =
      tiny()['sources.yaml'] + '- { key: oars, title: Oars, publisher: Quay, date: 2003, link: false }\n';
    const { wiki, issues } = loadWiki(
      tiny({ 'sources.yaml': sources, ...oar('It rows.<Cite sources="oars almanac" />') }),
    );
    expect(issues).toEqual([]);
    expect([...wiki!.sources.keys()]).toEqual(['almanac', 'gazette']);
  });

  it.each([
    [
      'a text',
      { 'lore/lamp.mdx': lamp('By <Ref to="oar" />.<Cite sources="almanac" />') },
      'lore/lamp.mdx:7:13',
    ],
    [
      'a field',
      { 'lore/lamp.mdx': entry('title: The lamp\nsummary: It.\ntype: object\npartOf: oar') },
      'lore/lamp.mdx:5:9',
    ],
    [
      'wiki.yaml',
      { 'wiki.yaml': tiny()['wiki.yaml']!.replace('[plot]\n', '[plot, oar]\n') },
      'wiki.yaml:11:20',
    ],
  ])('cannot be named by %s', (_, files, place) => {
    expect(told({ ...files, ...oar('It rows.') })).toEqual([
      `content/${place} draft-reference: "oar" is a draft, which builds leave out. Take "draft: true" out of content/lore/oar.mdx when it is ready, or drop the link until then.`,
    ]);
  });
});

it('an entry that says draft: false is none', () => {
  const files = { 'lore/oar.mdx': entry(fields.replace('true', 'false')) };
  expect(told(files)).toEqual([expect.stringContaining('oar.mdx:1:1 orphan-entry')]);
});

describe('for authors', () => {
  it('a draft is there, also where a published entry names it, of which they are told', () => {
    const { wiki, issues, unshown } = forAuthors({
      ...oar('It rows, gray.'),
      'lore/lamp.mdx': lamp('By <Ref to="oar" />.<Cite sources="almanac" />'),
    });
    expect(wiki!.byId.get('oar')).toBeDefined();
    expect(codes(issues)).toEqual(['lore/lamp.mdx draft-reference']);
    expect(unshown).toEqual([]);
  });

  it('what breaks a law hides nothing', () => {
    const { wiki, issues, unshown } = forAuthors({ 'lore/lamp.mdx': lamp('Half a gray sentence') });
    expect(wiki!.entries).toHaveLength(3);
    expect(codes(issues)).toEqual(['lore/lamp.mdx uncited-paragraph', 'lore/lamp.mdx american-spelling']);
    expect(unshown).toEqual([]);
  });

  it('a draft that cannot be shown is left out alone, with those that name it', () => {
    const { wiki, unshown } = forAuthors({
      ...oar('It <Ref to="nobody" /> rows.'),
      'lore/boat.mdx': entry(fields.replace('oar', 'boat'), 'With <Ref to="oar" />.'),
    });
    expect(wiki!.entries).toHaveLength(3);
    expect(unshown.map(({ entry: { id }, issues }) => [id, ...codes(issues)])).toEqual([
      ['oar', 'lore/oar.mdx unknown-reference'],
      ['boat', 'lore/boat.mdx draft-reference'],
    ]);
  });

  it.each([
    'On <Ref to="nobody" />.<Cite sources="almanac" />',
    'It <Ref',
    'It {rows}.',
    '<Spoier>It.</Spoier>',
  ])('an error in a text costs its own page alone: %s', (body) => {
    const { wiki, unshown } = forAuthors({ 'lore/lamp.mdx': lamp(body) });
    expect(wiki!.byId.get('lamp')!.body.blocks).toEqual([]);
    expect(unshown.map(({ entry: { id } }) => id)).toEqual(['lamp']);
  });

  it('an error in the fields of a published entry keeps the wiki from being made', () => {
    const { wiki, issues } = forAuthors({
      'lore/lamp.mdx': entry('title: The lamp\nsummary: It.\ntype: objekt', 'Gray.'),
    });
    expect(wiki).toBeUndefined();
    expect(codes(issues)).toEqual(['lore/lamp.mdx unknown-type']);
  });

  it('of two entries with one name the draft is left out, wherever it stands', () => {
    const { wiki, unshown } = forAuthors({
      'characters/lamp.mdx': entry('title: A lamp\nsummary: It rows.\ndraft: true'),
    });
    expect(wiki!.byId.get('lamp')!.kind).toBe('lore');
    expect(codes(unshown[0]!.issues)).toEqual(['characters/lamp.mdx duplicate-id']);
  });
});
