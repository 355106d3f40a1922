import { describe, expect, it } from 'vitest';
import { entry, lamp, tiny, told, toldOf } from '../../support/tiny.ts';

const lampFields = 'title: The lamp\nsummary: It shines.\ntype: object';
const cite = '<Cite sources="almanac" />';

describe('unknown-reference', () => {
  it('in the text, with the entry that was likely meant', () => {
    expect(toldOf(`It hangs over <Ref to="chiar" />.${cite}`)).toEqual([
      '7:24 unknown-reference: no entry "chiar". Did you mean "chair"?',
    ]);
  });

  it('in the text, with how to start the entry when none is near', () => {
    expect(toldOf(`It hangs over <Ref to="foghorn">it</Ref>.${cite}`)).toEqual([
      `7:24 unknown-reference: no entry "foghorn". Start it as <kind's folder>/foghorn.mdx, or name an entry that exists.`,
    ]);
  });

  it('as the speaker of a quotation', () => {
    expect(toldOf('<Quote by="chiar" sources="almanac">\n\nSit.\n\n</Quote>')).toEqual([
      '7:12 unknown-reference: no entry "chiar". Did you mean "chair"?',
    ]);
  });

  it('in a field of an entry', () => {
    expect(told({ 'lore/lamp.mdx': entry(`${lampFields}\npartOf: chiar`) })).toEqual([
      'content/lore/lamp.mdx:5:9 unknown-reference: no entry "chiar". Did you mean "chair"?',
    ]);
  });

  it('in a row of a table', () => {
    expect(told({ 'tracks.yaml': '- title: Foghorn\n  by: chiar\n  sources: [almanac]\n' })).toEqual([
      'content/tracks.yaml:2:7 unknown-reference: no entry "chiar". Did you mean "chair"?',
    ]);
  });
});

describe('unknown-reference says', () => {
  const renamed = {
    'lore/chair.mdx': entry(
      'title: The chair\nsummary: A seat.\ntype: object\nformerIds: [throne]',
      `A seat.${cite}`,
    ),
  };

  it('the present name of an entry that was renamed, wherever its old one stands', () => {
    expect(
      told({
        ...renamed,
        'lore/lamp.mdx': entry(
          `${lampFields}\npartOf: throne`,
          `Over the <Ref to="throne" /> and <Ref to="throne#legs">legs</Ref>.${cite}\n\n<Quote by="throne" sources="almanac">Sit.</Quote>`,
        ),
      }).map((each) => each.replace('content/lore/lamp.mdx:', '')),
    ).toEqual([
      '5:9 unknown-reference: no entry "throne". It is called "chair" now: write that.',
      '8:19 unknown-reference: no entry "throne". It is called "chair" now: write that.',
      '8:43 unknown-reference: no entry "throne". It is called "chair" now: write that.',
      '10:12 unknown-reference: no entry "throne". It is called "chair" now: write that.',
    ]);
  });

  it.each([
    [
      'tracks.yaml',
      '- { title: Horn, by: foghorn, sources: [almanac] }\n',
      'people/foghorn.mdx or organisations/foghorn.mdx',
    ],
    [
      'reception/r.mdx',
      entry('title: A notice\nsummary: N.\nepisode: foghorn', `See <Ref to="lamp" />.${cite}`),
      'episodes/foghorn.mdx',
    ],
    [
      'works/w.mdx',
      entry(
        'title: A film\nsummary: N.\ntype: film\nrelations: [{ to: foghorn, as: allusion, sources: [almanac] }]',
      ),
      'episodes/foghorn.mdx or plot/foghorn.mdx or characters/foghorn.mdx or works/foghorn.mdx or lore/foghorn.mdx or production/foghorn.mdx or music/foghorn.mdx or sequel/foghorn.mdx',
    ],
  ])('the folders of the kinds that fit: %s', (path, text, files) => {
    expect(told({ [path]: text })).toContainEqual(
      expect.stringContaining(`no entry "foghorn". Start it as ${files}, or name an entry that exists.`),
    );
  });

  it('one that is near and fits before one that is nearer', () => {
    const ada = { 'people/charis.mdx': entry('title: Charis\nsummary: N.\noccupations: [keeper]') };
    const row = { 'tracks.yaml': '- { title: Horn, by: chairs, sources: [almanac] }\n' };
    expect(told({ ...ada, ...row })).toContainEqual(expect.stringContaining('Did you mean "charis"?'));
  });

  it.each(['lore/chair', 'chair.mdx', '/lore/chair/', 'Chair'])('the id that is meant by %s', (written) => {
    expect(toldOf(`It hangs over <Ref to="${written}">it</Ref>.${cite}`)).toEqual([
      `7:24 unknown-reference: no entry "${written}". Did you mean "chair"?`,
    ]);
  });

  it('nothing of an entry that lies where none may', () => {
    const astray = { 'lore/chair.mdx': undefined, 'lroe/chair.mdx': tiny()['lore/chair.mdx'] };
    expect(told(astray)).toEqual([expect.stringContaining('lroe/chair.mdx:1:1 stray-file')]);
  });
});

it('wrong-kind: a field that names an entry of another kind says which is wanted', () => {
  expect(told({ 'lore/lamp.mdx': entry(`${lampFields}\npartOf: plot`) })).toEqual([
    'content/lore/lamp.mdx:5:9 wrong-kind: "plot" is of kind section. Expected one of kind lore or organisation here.',
  ]);
});

describe('sealed-reference', () => {
  const sealed = {
    'lore/oil.mdx': entry('title: The oil\nsummary: Fuel.\ntype: object\nlevel: first\ncoverTitle: A thing'),
  };

  it('in words that stand below the entry’s level, and not in words at it', () => {
    const body = `<Ref to="oil" /> burns.${cite} <Spoiler level="first"><Ref to="oil" /> spills.${cite}</Spoiler>`;
    expect(told({ ...sealed, 'lore/lamp.mdx': lamp(body) })).toEqual([
      'content/lore/lamp.mdx:7:10 sealed-reference: "oil" is sealed at "first", these words stand at "none". Put the link inside <Spoiler level="first">, or drop it.',
    ]);
  });

  it('in a field that stands below the entry’s level, and not in a row at it', () => {
    const tracks = [
      '- { title: One, by: ada, sources: [almanac] }',
      '- { title: Two, by: ada, sources: [almanac], level: first }',
    ];
    const ada = 'title: Ada\nsummary: A name.\noccupations: [actor]\nlevel: first\ncoverTitle: Somebody';
    expect(told({ 'tracks.yaml': tracks.join('\n'), 'people/ada.mdx': entry(ada) })).toEqual([
      expect.stringMatching(/^content\/tracks\.yaml:1:21 sealed-reference: "ada" is sealed at "first"/),
    ]);
  });
});

describe('unknown-anchor', () => {
  it('on the own page, with the heading that was likely meant', () => {
    expect(toldOf(`## The wick\n\nTrim [it](#the-wik).${cite}`)).toEqual([
      '9:11 unknown-anchor: "lamp" has no heading "#the-wik" here. Did you mean "the-wick"?',
    ]);
  });

  it('on another page, with the headings it has', () => {
    const plot = {
      'lore/chair.mdx': entry('title: The chair\nsummary: A seat.\ntype: object', `## Legs\n\nFour.${cite}`),
    };
    expect(told({ ...plot, 'lore/lamp.mdx': lamp(`Over <Ref to="chair#upholstery" />.${cite}`) })).toEqual([
      'content/lore/lamp.mdx:7:15 unknown-anchor: "chair" has no heading "#upholstery" here. Its headings: #legs.',
    ]);
    expect(told({ ...plot, 'lore/lamp.mdx': lamp(`Over <Ref to="chair#legs" />.${cite}`) })).toEqual([]);
  });

  it('on a page without headings', () => {
    expect(toldOf(`Over <Ref to="chair#legs" />.${cite}`)).toEqual([
      '7:15 unknown-anchor: "chair" has no heading "#legs" here. It has no headings.',
    ]);
  });

  it('of a heading that is sealed where the link stands, without naming it', () => {
    const body = `Trim [it](#the-wick).${cite}\n\n<Spoiler level="first">\n\n## The wick\n\nCut.${cite}\n\n</Spoiler>`;
    expect(toldOf(body)).toEqual([
      '7:11 unknown-anchor: "lamp" has no heading "#the-wick" here. It has no headings.',
    ]);
  });
});

describe('unsafe-link', () => {
  for (const url of [
    'javascript:alert(1)',
    'https://example.org/',
    '/lore/chair/',
    'chair',
    'data:text/html,x',
  ]) {
    it(`to ${url}`, () => {
      expect(toldOf(`See [it](${url}).${cite}`)).toEqual([
        `7:10 unsafe-link: link to "${url}". Link entries with <Ref to="…">, sources with <Cite sources="…" />, headings with #heading.`,
      ]);
    });
  }

  it('a bare address in a sentence is a link too', () => {
    expect(toldOf(`See https://example.org/ now.${cite}`)).toEqual([
      expect.stringMatching(/^7:5 unsafe-link: link to "https:\/\/example\.org\/"/),
    ]);
  });
});

describe('orphan-entry', () => {
  const oil = 'title: The oil\nsummary: Fuel.\ntype: object';

  it('of an entry that only links to itself', () => {
    expect(told({ 'lore/oil.mdx': entry(oil, `<Ref to="oil" /> burns.${cite}`) })).toEqual([
      'content/lore/oil.mdx:1:1 orphan-entry: no entry links to "oil". Mention it with <Ref to="oil"> where a reader would look for it.',
    ]);
  });

  it('of an entry that only names itself in a field', () => {
    expect(told({ 'lore/oil.mdx': entry(`${oil}\npartOf: oil`) })).toEqual([
      expect.stringMatching(/^content\/lore\/oil\.mdx:1:1 orphan-entry/),
    ]);
  });

  it('a mention in a field or as a speaker is a link', () => {
    const ways = [
      { 'lore/lamp.mdx': entry(`${lampFields}\npartOf: oil`) },
      { 'lore/lamp.mdx': lamp('<Quote by="oil" sources="almanac">\n\nI burn.\n\n</Quote>') },
    ];
    for (const way of ways) expect(told({ 'lore/oil.mdx': entry(oil), ...way })).toEqual([]);
  });
});

describe('an anchor names its heading', () => {
  const accented = (heading: string, link: string) =>
    toldOf(`See [below](#${link}), or <Ref to="chair" />.${cite}\n\n## ${heading}\n\nIt burns.${cite}`);
  const [composed, taken] = ['The café'.normalize('NFC'), 'The café'.normalize('NFD')];

  it('whether é is one letter or two', () => {
    expect(accented(taken, 'the-café'.normalize('NFC'))).toEqual([]);
    expect(accented(composed, 'the-café'.normalize('NFD'))).toEqual([]);
  });

  it('as browsers copy it', () => {
    expect(accented(composed, 'the-caf%C3%A9')).toEqual([]);
    expect(accented(composed, 'the-caf%')).toEqual([expect.stringContaining('unknown-anchor')]);
  });

  it('in a link from another entry, and to an entry that a title is looked up of', () => {
    const far = { 'lore/lamp.mdx': lamp(`It burns.${cite}\n\n## ${taken}\n\nIt glows.${cite}`) };
    const chair = `Under <Ref to="lamp#the-café">it</Ref>.${cite}`.normalize('NFC');
    expect(
      told({ ...far, 'lore/chair.mdx': entry('title: The chair\nsummary: A seat.\ntype: object', chair) }),
    ).toEqual([]);
  });
});
