import { describe, expect, it } from 'vitest';
import { Levels } from '../../../../src/read/fields/levels.ts';
import { entry, lamp, tiny, told, toldOf } from '../../../support/tiny.ts';

const levels = new Levels(['none', 'first', 'second'].map((id) => ({ id, label: id, path: '' })));
const fields = 'title: The lamp\nsummary: It shines.\ntype: object';

describe('viewing levels', () => {
  it.each([
    ['none', 'none', true],
    ['none', 'first', false],
    ['first', 'first', true],
    ['first', 'none', true],
    ['first', 'second', false],
    ['second', 'first', true],
    ['none', undefined, true],
  ])('a reader at "%s" sees what stands at %s: %s', (reader, level, expected) => {
    expect(levels.opens(reader, level)).toBe(expected);
  });

  it('the higher of two is the later in the list, and an absent one the lowest', () => {
    expect(levels.higher('first', 'second')).toBe('second');
    expect(levels.higher('second', 'first')).toBe('second');
    expect(levels.higher(undefined, 'first')).toBe('first');
    expect(levels.higher(undefined, undefined)).toBe('none');
  });

  it('asking for one that is not there throws', () => {
    expect(() => levels.get('third')).toThrow('There is no viewing level "third".');
  });
});

describe('unknown-level', () => {
  it('of an entry', () => {
    expect(told({ 'lore/lamp.mdx': entry(`${fields}\nlevel: frist\ncoverTitle: A thing`) })).toEqual([
      'content/lore/lamp.mdx:5:8 unknown-level: no viewing level "frist". Did you mean "first"?',
    ]);
  });

  it('of a spoiler', () => {
    expect(toldOf('<Spoiler level="everything">It falls.<Cite sources="almanac" /></Spoiler>')).toEqual([
      '7:17 unknown-level: no viewing level "everything". The levels are "none", "first", "second".',
    ]);
  });

  it('of a row', () => {
    expect(told({ 'tracks.yaml': '- { title: Horn, sources: [almanac], level: sceond }\n' })).toEqual([
      'content/tracks.yaml:1:45 unknown-level: no viewing level "sceond". Did you mean "second"?',
    ]);
  });
});

describe('missing-cover-title', () => {
  // The section must not link to the lamp openly once the lamp is sealed.
  const plot = entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="chair" /> is empty.<Cite sources="gazette" /> <Spoiler level="first"><Ref to="lamp" /> dies.<Cite sources="almanac" /></Spoiler>',
  );

  it('of a sealed entry', () => {
    expect(told({ 'sections/plot.mdx': plot, 'lore/lamp.mdx': entry(`${fields}\nlevel: first`) })).toEqual([
      'content/lore/lamp.mdx:5:8 missing-cover-title: sealed at "first" without a coverTitle. Add coverTitle: what the browser tab may say to somebody who has watched nothing.',
    ]);
  });

  it('is not wanted with one, nor of an entry at the lowest level', () => {
    for (const more of ['level: first\ncoverTitle: A thing', 'level: none']) {
      expect(told({ 'sections/plot.mdx': plot, 'lore/lamp.mdx': entry(`${fields}\n${more}`) })).toEqual([]);
    }
  });
});

it('unknown-lane of a scene and of what crosses to another', () => {
  const scene = `title: The cut\nsummary: Night.\nepisode: play\norder: 10\nlane: towr\ncast: [{ character: ada }]\ncrossings: [{ to: moon, by: a call, sources: [almanac] }]`;
  const issues = told({ 'plot/the-cut.mdx': entry(scene) }).filter((each) => each.includes('lane'));
  expect(issues).toEqual([
    'content/plot/the-cut.mdx:6:7 unknown-lane: no lane "towr". Did you mean "tower"?',
    'content/plot/the-cut.mdx:8:19 unknown-lane: no lane "moon". The lanes are "tower", "sea".',
  ]);
});

it('a spoiler inside a higher one does not open it', () => {
  const inner =
    '<Spoiler level="second">Deep. <Spoiler level="first">Deeper, of <Ref to="oil" />.</Spoiler><Cite sources="almanac" /></Spoiler>';
  const oil = entry('title: The oil\nsummary: Fuel.\ntype: object\nlevel: second\ncoverTitle: A thing');
  expect(
    told({ 'lore/oil.mdx': oil, 'lore/lamp.mdx': lamp(`It burns.<Cite sources="almanac" /> ${inner}`) }),
  ).toEqual([]);
});

it('duplicate-level: two levels with one path would overwrite each other', () => {
  const settings = tiny()['wiki.yaml']!.replace('path: after/second-light/', 'path: after/first-light/');
  expect(told({ 'wiki.yaml': settings })).toEqual([
    'content/wiki.yaml:9:46 duplicate-level: path "after/first-light/" of two viewing levels. Give each level its own: the second edition would overwrite the first.',
  ]);
});
