import { describe, expect, it } from 'vitest';
import { needlesAt } from '../../../src/laws/sealed-text.ts';
import { play } from '../../support/play.ts';
import { entry, lamp, tiny, wikiWith } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const needles = (files: Record<string, string>, level = 'none') =>
  [...needlesAt(wikiWith(files), level)].map(([words]) => words);
/** The needles of a body in lore/lamp.mdx, beside those of the sealed source. */
const needlesOf = (body: string, level = 'none') => {
  const own = needlesAt(wikiWith({ 'lore/lamp.mdx': lamp(body) }), level);
  return [...own].filter(([, from]) => from === 'content/lore/lamp.mdx').map(([words]) => words);
};

describe('looked for in lower editions', () => {
  it('a sealed paragraph, by every five words in a row', () => {
    expect(
      needlesOf(`<Spoiler level="first">\n\nAda cut the chain at midnight.${cite}\n\n</Spoiler>`),
    ).toEqual(['ada cut the chain at', 'cut the chain at midnight']);
  });

  it('a few sealed words within a sentence, with the words around them', () => {
    const found = needlesOf(`Everybody knows that <Spoiler level="first">Ada</Spoiler> was here.${cite}`);
    expect(found).toContain('everybody knows that ada was');
    expect(found).not.toContain('everybody knows that was here');
  });

  it('a sealed head of a table, and sealed words within one', () => {
    const rows = `| --- | --- |\n| one | two${cite} |`;
    expect(
      needlesOf(`<Spoiler level="first">\n\n| The saboteur | Unmasked |\n${rows}\n\n</Spoiler>`),
    ).toEqual(expect.arrayContaining(['the saboteur', 'unmasked']));
    expect(needlesOf(`| Night of <Spoiler level="first">the saboteur</Spoiler> | Lamp |\n${rows}`)).toContain(
      'night of the saboteur',
    );
  });

  it('but no words that the open head of a table says as well', () => {
    const open = `| Rowing out | At night |\n| --- | --- |\n| one | two${cite} |`;
    const sealed = `<Spoiler level="first">\n\n## Rowing out\n\nOn.${cite}\n\n</Spoiler>`;
    expect(needlesOf(`${open}\n\n${sealed}`)).not.toContain('rowing out');
    expect(needlesOf(`${open}\n\n${sealed.replace('Rowing out', 'Out at')}`)).not.toContain('out at');
  });

  it('a sealed heading', () => {
    expect(
      needlesOf(`<Spoiler level="first">\n\n## Saboteur unmasked\n\nShe rows.${cite}\n\n</Spoiler>`),
    ).toContain('saboteur unmasked');
  });

  it('the title, id and fields of a sealed entry, but not its cover title and summary', () => {
    const found = needles(play);
    expect(found).toEqual(expect.arrayContaining(['the cut chain', 'the cut']));
    expect(found).not.toContain('first light scene 1');
    expect(found).not.toContain('a scene at night');
  });

  it('a summary for a higher level, but not the one that the reader’s level opens', () => {
    const summaries = 'summaries: { first: Ada hides a saw., second: Ada rows home. }';
    const files = {
      'lore/lamp.mdx': entry(`title: The lamp\nsummary: It shines.\ntype: object\n${summaries}`),
    };
    const own = (level: string) =>
      [...needlesAt(wikiWith(files), level)]
        .filter(([, from]) => from.includes('lamp'))
        .map(([words]) => words);
    expect(own('none')).toEqual(['ada hides a saw', 'ada rows home']);
    expect(own('first')).toEqual(['ada rows home']);
    expect(own('second')).toEqual([]);
  });

  it('a sealed row of an entry and of a table', () => {
    expect(needles(play)).toContain('rowing away');
    expect(
      needles({ 'tracks.yaml': '- { title: Dusk falls, sources: [almanac], level: first }\n' }),
    ).toContain('dusk falls');
  });

  it('a sealed version by its label and a sealed type, though wiki.yaml lists both', () => {
    const posts = 'posts: [{ version: clone, post: Mate, sources: [almanac], level: first }]';
    const found = needles({
      'wiki.yaml': tiny()['wiki.yaml']!.replace('label: clone', 'label: waxen twin'),
      'characters/keeper.mdx': entry(`title: The keeper\nsummary: She keeps.\n${posts}`),
      'lore/boat.mdx': entry(
        'title: The boat\nsummary: It sails.\ntype: vessel\nlevel: first\ncoverTitle: Thing 1',
        `It is <Ref to="keeper" />’s.${cite}`,
      ),
      'lore/lamp.mdx': lamp(`It burns. <Spoiler level="first"><Ref to="boat" /></Spoiler>${cite}`),
    });
    expect(found).toEqual(expect.arrayContaining(['waxen twin', 'mate', 'vessel']));
    expect(found).not.toContain('clone');
  });

  it('the key, title and address of a sealed source, but not its publisher', () => {
    const row =
      "- { key: ada-did-it, title: The culprit, publisher: Isle Echo, link: true, url: 'https://echo.org/', level: first }\n";
    const sources = {
      'sources.yaml': tiny()['sources.yaml'] + row,
      'lore/lamp.mdx': lamp('It burns.<Cite sources="ada-did-it" />'),
    };
    const found = needles(sources);
    expect(found).toEqual(expect.arrayContaining(['ada did it', 'the culprit', 'https echo org']));
    expect(found.join('|')).not.toContain('isle');
  });
});

describe('not looked for', () => {
  it('what some open text says as well', () => {
    const body = `The sea is calm.${cite} <Spoiler level="first">The sea is calm.${cite}</Spoiler>`;
    expect(needlesOf(body)).toEqual([]);
  });

  it('what another entry says openly', () => {
    const sealed = lamp(`<Spoiler level="first">Nobody saw the ship.${cite}</Spoiler>`);
    const open = entry('title: The chair\nsummary: A seat.\ntype: object', `Nobody saw the ship.${cite}`);
    expect(needles({ 'lore/lamp.mdx': sealed })).toContain('nobody saw the ship');
    expect(needles({ 'lore/lamp.mdx': sealed, 'lore/chair.mdx': open })).not.toContain('nobody saw the ship');
  });

  it('the folder of an open entry, which stands in its address', () => {
    const files = {
      'lore/lamp.mdx': lamp(`<Ref to="film" />.${cite} <Spoiler level="first">Works.${cite}</Spoiler>`),
      'works/film.mdx': entry('title: A film\nsummary: It is long.\ntype: film'),
    };
    expect(needles(files)).not.toContain('works');
  });

  it('what is open at the reader’s level', () => {
    const body = `<Spoiler level="first">Ada rows home.${cite}</Spoiler> <Spoiler level="second">Ada drowns.${cite}</Spoiler>`;
    expect(needlesOf(body, 'none')).toEqual(['ada rows home', 'ada drowns']);
    expect(needlesOf(body, 'first')).toEqual(['ada drowns']);
    expect(needlesOf(body, 'second')).toEqual([]);
  });

  it('anything at the highest level', () => {
    expect(needles(play, 'second')).toEqual([]);
  });
});

it('a needle knows the file it is sealed in', () => {
  expect([...needlesAt(wikiWith(play), 'none')]).toContainEqual([
    'rowing away',
    'content/characters/keeper.mdx',
  ]);
});
