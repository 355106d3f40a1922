import { describe, expect, it } from 'vitest';
import { entry, tiny, told, toldOf } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const cure = 'End the statement with <Cite sources="source-key" />.';

describe('uncited-paragraph', () => {
  it('of a paragraph without any citation', () => {
    expect(toldOf('The lamp burns all night.')).toEqual([
      `7:1 uncited-paragraph: no citation after “The lamp burns all night.”. ${cure}`,
    ]);
  });

  it('of words after the last citation', () => {
    expect(toldOf(`It burns.${cite}<Ref to="chair">It rocks</Ref>.`)).toEqual([
      `7:52 uncited-paragraph: no citation after “It rocks”. ${cure}`,
    ]);
  });

  it('shows the beginning when the words are many', () => {
    expect(toldOf('Nobody has ever seen it go out in all these years.')).toEqual([
      `7:1 uncited-paragraph: no citation after “Nobody has ever seen it go out in all t…”. ${cure}`,
    ]);
  });

  it('of list items, table rows and block quotes, each on its own', () => {
    expect(toldOf(`- It burns.${cite}\n- It smokes.`)).toEqual([
      expect.stringMatching(/^8:3 uncited-p.*“It smokes\.”/),
    ]);
    expect(toldOf(`| Night |\n| --- |\n| One${cite} |\n| Two |`)).toEqual([
      expect.stringMatching(/^10:3 uncited-p.*“Two”/),
    ]);
    expect(toldOf('> It burns.')).toEqual([expect.stringMatching(/^7:3 uncited-p.*“It burns\.”/)]);
  });

  it('of open words whose only citation is sealed: their readers see none', () => {
    expect(toldOf(`It burns <Spoiler level="first">low${cite}</Spoiler>`)).toEqual([
      `7:1 uncited-paragraph: no citation after “It burns”. ${cure}`,
    ]);
  });

  it('of sealed words after an open citation', () => {
    expect(toldOf(`It burns.${cite} <Spoiler level="first">It dies.</Spoiler>`)).toEqual([
      `7:60 uncited-paragraph: no citation after “It dies.”. ${cure}`,
    ]);
  });

  it('is content with closing punctuation, a rule, and a quotation’s own source', () => {
    expect(toldOf(`It burns${cite}.`)).toEqual([]);
    expect(
      toldOf(`It burns.${cite}\n\n***\n\n<Quote by="chair" sources="almanac">\n\nSit.\n\n</Quote>`),
    ).toEqual([]);
  });

  it('is content with an open citation after sealed words', () => {
    expect(toldOf(`<Spoiler level="first">It dies,</Spoiler> then burns.${cite}`)).toEqual([]);
  });
});

describe('unknown-source', () => {
  it('in the text, with the source that was likely meant', () => {
    expect(toldOf('It burns.<Cite sources="almanack" />')).toEqual([
      '7:25 unknown-source: no source "almanack". Did you mean "almanac"?',
    ]);
  });

  it('among several, the wrong one', () => {
    expect(toldOf('It burns.<Cite sources="almanac hearsay" />')).toEqual([
      '7:33 unknown-source: no source "hearsay". Add it to sources.yaml first.',
    ]);
  });

  it('of a quotation', () => {
    expect(toldOf('<Quote by="chair" sources="gazete">\n\nSit.\n\n</Quote>')).toEqual([
      '7:28 unknown-source: no source "gazete". Did you mean "gazette"?',
    ]);
  });

  it('in a row', () => {
    expect(told({ 'tracks.yaml': '- { title: Foghorn, sources: [almanac, gazete] }\n' })).toEqual([
      'content/tracks.yaml:1:40 unknown-source: no source "gazete". Did you mean "gazette"?',
    ]);
  });

  it('in a field of an entry', () => {
    const ada =
      'title: Ada\nsummary: A keeper.\nposts: [{ version: original, post: Keeper, sources: [gazete] }]';
    expect(told({ 'characters/ada.mdx': entry(ada) })).toContain(
      'content/characters/ada.mdx:4:54 unknown-source: no source "gazete". Did you mean "gazette"?',
    );
  });
});

it('duplicate-source: a key used twice', () => {
  const again = '- { key: almanac, title: Another, publisher: Elsewhere, link: false }\n';
  expect(told({ 'sources.yaml': tiny()['sources.yaml'] + again })).toEqual([
    'content/sources.yaml:3:10 duplicate-source: source key "almanac" is used twice. Give the second its own key, or cite the first.',
  ]);
});

it('unknown-level of a source', () => {
  const row = '- { key: spare, title: T, publisher: P, link: false, level: frist }\n';
  expect(told({ 'sources.yaml': tiny()['sources.yaml'] + row })).toContain(
    'content/sources.yaml:3:61 unknown-level: no viewing level "frist". Did you mean "first"?',
  );
});
