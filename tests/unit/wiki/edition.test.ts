import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';
import { Edition } from '../../../src/wiki/edition.ts';
import { editionWith, entry, lamp, tiny, told, wikiWith } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

describe('entries', () => {
  it('exist from their level on', () => {
    expect(editionWith(play, 'none').find('the-cut')).toBeUndefined();
    expect(editionWith(play, 'first').find('the-cut')?.fields.title).toBe('The cut chain');
    expect(editionWith(play, 'second').find('the-cut')).toBeDefined();
  });

  it('are sorted by title', () => {
    expect(editionWith({}).entries.map((each) => each.id)).toEqual(['chair', 'lamp', 'plot']);
  });
});

describe('fields above the reader’s level', () => {
  const credits = (level: string) => editionWith(play, level).ofKind('episode')[0]!.fields.credits;

  it('rows vanish from their list', () => {
    expect(credits('none').map((each) => each.to)).toEqual(['noor-vance']);
    expect(credits('first').map((each) => each.to)).toEqual(['noor-vance', 'ines-holt']);
  });

  it('single values vanish with their name', () => {
    const film = entry(
      'title: A film\nsummary: Long.\ntype: film\nreleased: { value: 1999, sources: [almanac], level: second }',
    );
    const released = (level: string) =>
      editionWith(
        { 'works/film.mdx': film, 'lore/lamp.mdx': lamp(`As in <Ref to="film" />.${cite}`) },
        level,
      ).ofKind('work')[0]!.fields.released;
    expect(released('first')).toBeUndefined();
    expect(released('second')?.value).toBe('1999');
  });

  it('rows of tables vanish', () => {
    const tracks =
      '- { title: Dawn, sources: [almanac] }\n- { title: Dusk, sources: [almanac], level: first }\n- { title: Night, sources: [almanac], level: second }\n';
    const titles = (level: string) =>
      editionWith({ 'tracks.yaml': tracks }, level)
        .rows('tracks')
        .map((row) => row.title);
    expect(titles('none')).toEqual(['Dawn']);
    expect(titles('first')).toEqual(['Dawn', 'Dusk']);
    expect(titles('second')).toEqual(['Dawn', 'Dusk', 'Night']);
  });

  it('one edition does not change another of the same wiki', () => {
    const [low, , high] = Edition.all(wikiWith(play), '/') as [Edition, Edition, Edition];
    expect(low.ofKind('episode')[0]!.fields.credits).toHaveLength(1);
    expect(high.ofKind('episode')[0]!.fields.credits).toHaveLength(2);
  });
});

it('the themes have their own names, and the reason for them, from the level on that may know', () => {
  const names = 'themeNames: { level: first, warm: Lamplight, cool: Moonlight, reason: As the two plays. }\n';
  const settings = (level: string) =>
    editionWith({ 'wiki.yaml': `${tiny()['wiki.yaml']}${names}` }, level).settings;
  expect(settings('none').themes).toEqual({ warm: 'Warm', cool: 'Cool' });
  expect(JSON.stringify(settings('none'))).not.toMatch(/Lamplight|Moonlight|two plays/);
  expect(settings('first').themes).toEqual({ warm: 'Lamplight', cool: 'Moonlight' });
  expect(settings('second').themeNames?.reason).toBe('As the two plays.');
  expect(told({ 'wiki.yaml': `${tiny()['wiki.yaml']}${names.replace('first', 'frist')}` }).join()).toMatch(
    /wiki\.yaml:\d+:\d+ unknown-level: .*"frist".*"first"/,
  );
});

describe('the summary of an entry', () => {
  const shown = (level: string, more = 'summaries: { first: Ada hides a saw in it. }') => {
    const files = { 'lore/lamp.mdx': entry(`title: The lamp\nsummary: It shines.\ntype: object\n${more}`) };
    const { fields, cover } = editionWith(files, level).find('lamp')!;
    return [fields.summary, cover.summary];
  };

  it('is that of the highest level that the edition opens, and for the outside always that for everybody', () => {
    expect(shown('none')).toEqual(['It shines.', 'It shines.']);
    expect(shown('first')).toEqual(['Ada hides a saw in it.', 'It shines.']);
    expect(shown('second')).toEqual(['Ada hides a saw in it.', 'It shines.']);
    expect(shown('second', 'summaries: { second: Ada rows., first: Ada hides. }')[0]).toBe('Ada rows.');
    expect(shown('second', '')[0]).toBe('It shines.');
  });
});

describe('links', () => {
  const targets = (body: string, level: string) =>
    editionWith({ 'lore/lamp.mdx': lamp(body) }, level)
      .links.filter((link) => link.from === 'lamp')
      .map((link) => link.to);

  it('show from the level of the words they stand in', () => {
    const body = `It burns.${cite} <Spoiler level="first">It lights <Ref to="chair" />.${cite}</Spoiler>`;
    expect(targets(body, 'none')).toEqual([]);
    expect(targets(body, 'first')).toEqual(['chair']);
  });

  it('to a heading are links to its entry, and to oneself are none', () => {
    const body = `## Wick\n\nSee <Ref to="plot" /> and <Ref to="lamp#wick">above</Ref>.${cite}`;
    expect(targets(body, 'none')).toEqual(['plot']);
  });

  it('of fields show from their row’s level', () => {
    const from = (level: string) =>
      editionWith(play, level).links.filter((link) => link.from === 'first-light' && link.to === 'ines-holt');
    expect(from('none')).toEqual([]);
    expect(from('first')).toHaveLength(1);
  });

  it('to and from what does not exist at a level are none', () => {
    const touching = (level: string) =>
      editionWith(play, level).links.filter((link) => link.from === 'the-cut' || link.to === 'the-cut');
    expect(touching('none')).toEqual([]);
    expect(touching('first').map((link) => `${link.from} → ${link.to}`)).toEqual([
      'keeper → the-cut',
      'the-cut → first-light',
      'the-cut → keeper',
    ]);
  });
});
