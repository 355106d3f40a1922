import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/views/entry/article.ts';
import { viewOfTag } from '../../../src/views/entry/tag-views.ts';
import { Edition } from '../../../src/wiki/edition.ts';
import { openFields } from '../../../src/wiki/opened.ts';
import { play } from '../../support/play.ts';
import { entry, lamp, tiny, wikiWith } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

/** Every text that can be reached from a value, through whatever it holds. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    return [...value.entries()].flat().flatMap((each) => textsIn(each, seen));
  }
  return Object.entries(value)
    .flat()
    .flatMap((each) => textsIn(each, seen));
}

describe('what an edition hands out', () => {
  const sealed = {
    'lore/lamp.mdx': entry(
      'title: The lamp\nsummary: It shines at sea.\ntype: object',
      [
        `It burns.${cite} <Spoiler level="first">Smouldering <Ref to="oil" />.<Cite sources="gazette" facts="quenched" /></Spoiler>`,
        `<Spoiler level="first">\n\n## Aftermath\n\n<Quote by="oil" sources="gazette">Embers.</Quote>\n\n</Spoiler>`,
      ].join('\n\n'),
    ),
    'lore/oil.mdx': entry(
      'title: The whale oil\naliases: [Spermaceti]\nsummary: A thing.\nsummaries: { first: Blubber rendered., second: Blubber of Moby. }\nlevel: first\ncoverTitle: Something\ntype: object',
    ),
    'works/film.mdx': entry(
      `title: A film
summary: Long.
type: film
released: { value: 1977, sources: [gazette], level: first, note: Belatedly }
makers: [{ by: chair, job: Sawyer, sources: [almanac], facts: [sawn], level: first }]`.replace(
        'by: chair',
        'by: vance',
      ),
      `As in <Ref to="lamp" />.<Cite sources="almanac gazette" facts="likeness" />`,
    ),
    'people/vance.mdx': entry(
      'title: Vance\nsummary: A carpenter.\noccupations: [carpenter]',
      `He saw <Ref to="film" />.${cite}`,
    ),
  };
  const [none, first] = Edition.all(wikiWith(sealed), '/') as [Edition, Edition];
  const words =
    /smouldering|whale|spermaceti|\boil\b|gazette$|saboteur|aftermath|embers|quenched|1977|belatedly|sawyer|sawn|likeness|blubber|moby/i;

  it('holds nothing above its level, wherever one looks', () => {
    expect(textsIn(none).filter((text) => words.test(text) && text !== 'Harbour Gazette')).toEqual([]);
  });

  it('holds a row until another says it better', () => {
    const { levels } = wikiWith();
    const fields = {
      cast: [
        { who: 'keeper', until: 'first' },
        { who: 'twin', level: 'first' },
      ],
    };
    const seen = levels.all.map(({ id }) =>
      openFields(fields, levels, id, () => ({ publisher: '' })).cast.map(({ who }) => who),
    );
    expect(seen).toEqual([['keeper'], ['twin'], ['twin']]);
  });

  it('holds it from its level on', () => {
    const texts = textsIn({ ...first, lowest: undefined }).join('\n');
    expect(texts).not.toContain('Moby');
    for (const word of [
      'Smouldering',
      'Blubber rendered.',
      'The whale oil',
      'gazette',
      '1977',
      'Sawyer',
      'Aftermath',
    ]) {
      expect(texts).toContain(word);
    }
  });

  it('has no way to the whole wiki', () => {
    const wiki = wikiWith(sealed);
    const whole = new Set<unknown>([wiki, wiki.entries, wiki.byId, wiki.sources, ...wiki.entries]);
    const reached = new Set<unknown>();
    textsIn(Edition.all(wiki, '/')[0], reached);
    expect([...reached].filter((each) => whole.has(each))).toEqual([]);
  });
});

describe('a field without a level inside a sealed row', () => {
  it('is sealed with its row', () => {
    const [none] = Edition.all(wikiWith(play), '/') as [Edition];
    expect(textsIn(none.ofKind('episode')).join('\n')).not.toContain('ines-holt');
  });
});

describe('the names of versions and types', () => {
  const settings = `versions: [{ id: self, label: self }, { id: double, label: double }]
types: { lore: [{ id: object }, { id: gallows, many: Gallows }] }
`;
  const files = {
    'wiki.yaml': `${tiny()['wiki.yaml']!.replace(/^(types|versions):.*(\n .*)*\n/gm, '')}${settings}`,
    'characters/mate.mdx': entry(
      'title: The mate\nsummary: A sailor.\nposts: [{ version: double, post: Mate, sources: [almanac], level: first }]',
      `He sat on <Ref to="chair" />.${cite}`,
    ),
    'lore/lamp.mdx': lamp(`It lights <Ref to="mate" />.${cite}`),
  };

  it('are known from the level on that an open field names them', () => {
    const [none, first] = Edition.all(wikiWith(files), '/') as [Edition, Edition];
    expect(none.settings.versions?.map(({ id }) => id)).toEqual(['self']);
    expect(first.settings.versions?.map(({ id }) => id)).toEqual(['self', 'double']);
    expect(none.settings.types?.lore).toEqual([{ id: 'object' }]);
  });
});

describe('a level that does not exist', () => {
  const [none, , second] = Edition.all(wikiWith(), '/') as [Edition, Edition, Edition];

  it('opens for nobody, and is an error where an edition is asked', () => {
    expect(second.levels.opens('second', 'third')).toBe(false);
    expect(() => second.opens('third')).toThrow('There is no viewing level "third".');
    expect(() => none.levels.opens('third', 'none')).toThrow('There is no viewing level "third".');
  });
});

describe('a tag in a text', () => {
  const body = `It burns.${cite} <Spoiler level="first">It lights <Ref to="chair" />.${cite}</Spoiler>`;
  const text = lamp(body);
  const [none, first] = Edition.all(wikiWith({ 'lore/lamp.mdx': text }), '/') as [Edition, Edition];
  const [closed, open] = [none, first].map((edition) => articleOf(edition, edition.find('lamp')!)) as [
    ReturnType<typeof articleOf>,
    ReturnType<typeof articleOf>,
  ];
  const at = (tag: string) => text.indexOf(`<${tag}`);
  /** What a tag shows on a page of one article. */
  const viewAt = (article: typeof closed, tag: 'Ref' | 'Cite' | 'Spoiler', at?: string, entry = 'lamp') =>
    viewOfTag(new Map([[article.id, article]]), tag, { entry, at });

  it('that is sealed shows nothing', () => {
    expect(viewAt(closed, 'Ref', String(at('Ref')))).toBeUndefined();
    expect(viewAt(closed, 'Cite', String(text.lastIndexOf('<Cite')))).toBeUndefined();
    expect(viewAt(open, 'Ref', String(at('Ref')))).toMatchObject({ title: 'The chair' });
  });

  it('whose place is shifted stops the build', () => {
    for (const [article, tag] of [
      [closed, 'Spoiler'],
      [open, 'Spoiler'],
      [closed, 'Cite'],
      [closed, 'Ref'],
    ] as const) {
      expect(() => viewAt(article, tag, String(at(tag) + 1))).toThrow(
        `content/lore/lamp.mdx: no <${tag}> is known at character ${at(tag) + 1}, so the page cannot be made.`,
      );
    }
  });

  it('that was given no place, or another tag’s, stops the build', () => {
    expect(() => viewAt(closed, 'Spoiler', undefined)).toThrow(
      'no <Spoiler> is known at character undefined',
    );
    expect(() => viewAt(closed, 'Spoiler', '')).toThrow('no <Spoiler> is known');
    expect(() => viewAt(closed, 'Cite', String(at('Spoiler')))).toThrow('no <Cite> is known');
  });

  it('of another entry than the page prints stops the build', () => {
    expect(() => viewAt(open, 'Ref', String(at('Ref')), 'chair')).toThrow('chair: no <Ref> is known');
    expect(() => viewOfTag(new Map(), 'Ref', { at: String(at('Ref')) })).toThrow('no <Ref> is known');
  });
});
