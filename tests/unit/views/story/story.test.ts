import { describe, expect, it } from 'vitest';
import { storyPages } from '../../../../src/views/story/story-pages.ts';
import { storyOf } from '../../../../src/views/story/story.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { play } from '../../../support/play.ts';
import { entry, wikiWith } from '../../../support/tiny.ts';

const cite = (sources = 'almanac') => `<Cite sources="${sources}" />`;
const scene = (title: string, order: number, body: string, fields = 'lane: tower') =>
  entry(
    `title: ${title}\nsummary: A scene.\nepisode: first-light\norder: ${order}\n${fields}\ncast: [{ character: keeper }]`,
    body,
  );

/** The play with two scenes more: one with a side note, one sealed. */
const files = {
  ...play,
  'plot/the-lull.mdx': scene(
    'The lull',
    30,
    [
      `<Ref to="keeper">She</Ref> counts.${cite('gazette')} Then <Ref to="keeper">she</Ref> sleeps after <Ref to="the-watch">the watch</Ref>.${cite('almanac gazette')}`,
      `<Ref to="lamp" /> dies.${cite()} <Spoiler level="second">It is she.${cite()}</Spoiler>`,
      `## How it was shot\n\n<Ref to="noor-vance" /> shot by <Ref to="chair" />.${cite()}`,
    ].join('\n\n'),
    'part: The second night\nlane: tower',
  ),
  'plot/the-reef.mdx': scene(
    'The reef',
    40,
    `<Ref to="lamp">The lamp</Ref> is far.${cite('gazette')}`,
    'part: At sea\nlevel: first\ncoverTitle: First Light, scene 4\nlane: sea',
  ),
  'lore/lamp.mdx': entry(
    'title: The lamp\nsummary: It shines.\ntype: object',
    `It dies in <Ref to="the-lull" />.${cite()} <Spoiler level="first">And in <Ref to="the-reef" />.${cite()}</Spoiler>`,
  ),
};
const editions = Edition.all(wikiWith(files), '/');
const at = (level: string) => editions.find((each) => each.level.id === level)!;
const story = (level: string) => storyOf(at(level), storyPages(editions, at(level))[0]!);
const viewsIn = (level: string, scene: string) => [...story(level).texts.get(scene)!.tags.values()];

describe('the text of a story', () => {
  it('is that of every open scene in order, in the parts that scenes begin', () => {
    const parts = (level: string) =>
      story(level).parts.map(({ title, scenes }) => [title, ...scenes.map(({ id }) => id)]);
    expect(parts('none')).toEqual([
      [undefined, 'the-watch'],
      ['The second night', 'the-lull'],
    ]);
    expect(parts('first')).toEqual([
      [undefined, 'the-cut', 'the-watch'],
      ['The second night', 'the-lull'],
      ['At sea', 'the-reef'],
    ]);
  });

  it('links what it names at the first mention alone, and no scene that stands in it', () => {
    const links = (scene: string) =>
      viewsIn('first', scene).flatMap((view) => (view.tag === 'Ref' ? [view.href] : []));
    expect(links('the-lull')).toEqual([
      '/after/first-light/characters/keeper/',
      undefined,
      undefined,
      '/after/first-light/lore/lamp/',
    ]);
    expect(links('the-reef')).toEqual([undefined]);
  });

  it('has one mark for each paragraph, which stands for all its sources', () => {
    const marks = viewsIn('first', 'the-lull').flatMap((view) =>
      view.tag === 'Cite' ? [view.marks.map(({ number }) => number)] : [],
    );
    expect(marks).toEqual([[], [2], [1]]);
    const sources = story('first').notes.map((note) => note.sources.map(({ publisher }) => publisher));
    expect(sources).toEqual([['Quayside Press'], ['Harbour Gazette', 'Quayside Press'], ['Harbour Gazette']]);
  });

  it('shares a note between paragraphs with the same sources, and has each anchor once', () => {
    const { notes, texts } = story('first');
    expect(notes.map(({ id }) => id)).toEqual(['source-1', 'source-2', 'source-3']);
    const anchors = [...texts.values()].flatMap(({ tags }) =>
      [...tags.values()].flatMap((view) => (view.tag === 'Cite' && view.anchor ? [view.anchor] : [])),
    );
    expect(anchors).toHaveLength(5);
    expect(new Set(anchors).size).toBe(5);
  });

  it('has the anchor of a paragraph in every edition that has the paragraph, whatever else opens in it', () => {
    const anchors = (level: string) =>
      viewsIn(level, 'the-lull').flatMap((view) => (view.tag === 'Cite' && view.anchor ? [view.anchor] : []));
    expect(anchors('none')).toEqual(anchors('second'));
  });

  it('ends where the first heading of a scene stands', () => {
    const hrefs = viewsIn('first', 'the-lull').flatMap((view) => (view.tag === 'Ref' ? [view.title] : []));
    expect(hrefs).not.toContain('Noor Vance');
    expect(hrefs).not.toContain('The chair');
  });

  it('has seals that lead to the same place where they open', () => {
    expect(viewsIn('first', 'the-lull')).toContainEqual({
      tag: 'Spoiler',
      seal: { label: 'Second Light', href: '/after/second-light/story/first-light/#the-lull' },
    });
  });

  it('says in which world a scene plays where that changes', () => {
    const turns = story('first').parts.flatMap(({ scenes }) => scenes.map(({ turns }) => turns));
    expect(turns).toEqual([true, true, false, true]);
  });

  it('takes at least a minute', () => {
    expect(story('none').minutes).toBe(1);
  });
});

describe('the page of a story', () => {
  it('leads on to where more of it opens', () => {
    expect(story('none').more).toEqual({
      label: 'First Light',
      href: '/after/first-light/story/first-light/#the-lull',
    });
    expect(story('first').more).toBeUndefined();
  });

  it('is there where all its scenes are sealed, and only leads on', () => {
    const sealed = {
      ...play,
      'plot/the-watch.mdx': play['plot/the-watch.mdx']!.replace(
        'lane:',
        'level: first\ncoverTitle: First Light, scene 2\nlane:',
      ),
      'characters/keeper.mdx': play['characters/keeper.mdx']!.replace(
        'She counts through <Ref to="the-watch" />.<Cite sources="almanac" /> <Spoiler level="first">',
        '<Spoiler level="first"><Ref to="the-watch" /> and ',
      ),
    };
    const all = Edition.all(wikiWith(sealed), '/');
    const [page] = storyPages(all, all[0]!);
    expect(page).toEqual({
      episode: 'first-light',
      more: { label: 'First Light', href: '/after/first-light/story/first-light/' },
    });
    const { parts, total, notes } = storyOf(all[0]!, page!);
    expect({ parts, total, notes }).toEqual({ parts: [], total: 0, notes: [] });
  });

  it('is there for no episode without scenes', () => {
    const { 'plot/the-cut.mdx': _cut, 'plot/the-watch.mdx': _watch, ...others } = play;
    const keeper =
      'title: The keeper\nsummary: She keeps.\nportrayals: [{ by: ines-holt, episode: first-light, sources: [almanac] }]';
    const without = {
      ...others,
      'characters/keeper.mdx': entry(keeper),
      'lore/lamp.mdx': entry(
        'title: The lamp\nsummary: It shines.\ntype: object',
        `<Ref to="keeper" /> lit it.${cite()}`,
      ),
    };
    const all = Edition.all(wikiWith(without), '/');
    expect(storyPages(all, all[2]!)).toEqual([]);
  });

  it('has in its tab and previews what everybody may know', () => {
    expect(story('first').head.title).toBe('The story in full: First Light');
  });
});

it('a quotation in a story may be by somebody who has a name alone', () => {
  const quoted = `It is night.${cite()}\n\n<Quote by="Bo Ek" sources="almanac">\n\nThe lamp is out.\n\n</Quote>`;
  const wiki = wikiWith({ ...files, 'plot/the-lull.mdx': scene('The lull', 30, quoted) });
  const all = Edition.all(wiki, '/');
  const { texts } = storyOf(all[0]!, storyPages(all, all[0]!)[0]!);
  expect([...texts.get('the-lull')!.tags.values()]).toContainEqual(
    expect.objectContaining({ tag: 'Quote', speaker: { text: 'Bo Ek' } }),
  );
});
