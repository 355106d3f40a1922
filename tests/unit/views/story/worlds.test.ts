import { describe, expect, it } from 'vitest';
import { CellMaker, type Cell } from '../../../../src/cells/cells.ts';
import { Citations } from '../../../../src/cells/citations.ts';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { worldsExcerpt } from '../../../../src/views/site/home.ts';
import type { Passage } from '../../../../src/views/story/passages.ts';
import { worldsOf, type Worlds } from '../../../../src/views/story/worlds.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, tiny, told } from '../../../support/tiny.ts';

const lanes =
  'lanes: [{ id: shore, label: The shore }, { id: tower, label: The tower, about: lamp }, { id: sea, label: The sea }]\nworldsOn: lamp';
const rowing = (id: string, order: number, fields: string) => ({
  [`plot/${id}.mdx`]: entry(
    `title: ${id}\nsummary: A scene.\nepisode: first-light\norder: ${order}\n${fields}`,
    '<Ref to="the-watch" /> goes on.<Cite sources="almanac" />',
  ),
});

/** Three worlds: what is known at once of two, and after the first play of the third and of copies. */
const files: Record<string, string> = {
  ...play,
  'wiki.yaml': `${tiny()['wiki.yaml']!.replace(/^lanes: .*$/m, lanes)}laws: { orphan-entry: off }\n`,
  'lore/lamp.mdx': entry(
    `title: The lamp
summary: It shines at sea.
type: object
rules:
  - { rule: Nobody may leave., sources: [almanac], until: first }
  - { rule: Nobody is left., sources: [gazette], level: first }`,
    '<Ref to="chair" /> stands <Ref to="the-watch">there</Ref>.<Cite sources="almanac" />',
  ),
  'characters/ann-keeper.mdx': entry('title: Ann Keeper\nsummary: Her sister.\nfiledAs: "Keeper, Ann"'),
  'characters/tom-reed.mdx': entry('title: Tom Reed\nsummary: A rower.'),
  ...rowing(
    'call',
    30,
    'lane: tower\ncast: [{ character: tom-reed }, { character: ann-keeper }]\ncrossings: [{ to: shore, by: a call, through: chair, sources: [almanac] }]',
  ),
  ...rowing(
    'second-call',
    40,
    'lane: tower\ncast: [{ character: tom-reed }]\ncrossings: [{ to: shore, by: another call, through: chair, sources: [almanac] }, { to: tower, by: an echo, sources: [almanac] }]',
  ),
  ...rowing(
    'answer',
    50,
    'lane: shore\ncast: [{ character: keeper }]\ncrossings: [{ to: tower, by: an answer, sources: [almanac] }, { to: sea, by: a boat, sources: [gazette], level: first }]',
  ),
  ...rowing(
    'adrift',
    60,
    'level: first\ncoverTitle: Scene 6\nlane: sea\ncast: [{ character: tom-reed, version: clone }, { character: tom-reed }]',
  ),
};

const words = (cells: readonly Cell[]) =>
  cells.map(({ phrases }) => phrases.map(({ text }) => text).join(''));
const lineOf = ({ from, to, name, what }: Passage) =>
  `${from.id} > ${to.id} ${name?.text ?? ''}: ${words(what).join(', ')}`;

function picture(level: string, changes: Record<string, string> = {}): Worlds | undefined {
  const edition = editionWith({ ...files, ...changes }, level);
  return worldsOf(new CellMaker(edition, new Citations(edition)));
}

describe('the picture of the worlds', () => {
  it('has a box for each world that the edition knows, and none for others', () => {
    expect(picture('none')!.worlds.map(({ label }) => label)).toEqual(['The shore', 'The tower']);
    expect(picture('first')!.worlds.map(({ label }) => label)).toEqual(['The shore', 'The tower', 'The sea']);
  });

  it('says what holds in a world as its entry does, at the reader’s level, with the sources', () => {
    const rules = (level: string) => picture(level)!.worlds.find(({ id }) => id === 'tower')!.rules;
    expect(words(rules('none'))).toEqual(['Nobody may leave.']);
    expect(words(rules('first'))).toEqual(['Nobody is left.']);
    expect(rules('first')[0]!.marks).toHaveLength(1);
  });

  it('leads to the entry that tells of a world', () => {
    expect(picture('none')!.worlds.map(({ href }) => href)).toEqual([undefined, '/lore/lamp/']);
  });

  it('names who is in a world, those in most scenes first, by surname where that tells them apart', () => {
    const [shore, tower] = picture('none')!.worlds;
    expect(shore!.who.map(({ name }) => name)).toEqual(['The keeper']);
    expect(tower!.who.map(({ name }) => name)).toEqual(['Reed', 'The keeper', 'Keeper']);
  });

  it('tells a copy from the person, and says how', () => {
    const sea = picture('first')!.worlds[2]!;
    expect(sea.who.map(({ name, copy }) => `${name} ${copy}`)).toEqual([
      'The keeper undefined',
      'Reed clone',
      'Reed undefined',
    ]);
    expect(picture('first')!.legend).toBe('A filled sign is a person, an outlined one a clone.');
    expect(picture('none')!.legend).toBe('');
  });

  it('names what passes between neighbours by the thing, once, and leads to that, else to the scene', () => {
    const { between } = picture('none')!;
    expect(between.map((each) => each.map(lineOf))).toEqual([
      ['shore > tower : An answer', 'tower > shore The chair: A call, Another call'],
    ]);
    expect(between[0]![0]!.what[0]!.phrases[0]!.href).toBe('/plot/answer/');
    expect(between[0]![1]!.name!.href).toBe('/lore/chair/');
    expect(between[0]!.map(({ onward }) => onward)).toEqual([true, false]);
  });

  it('draws apart what passes between worlds that do not stand side by side', () => {
    expect(picture('none')!.beyond).toEqual([]);
    expect(picture('first')!.beyond.map(({ passages }) => passages.map(lineOf))).toEqual([
      ['shore > sea : A boat'],
    ]);
  });

  it('is none in a wiki without lanes between which something passes', () => {
    expect(worldsOf(new CellMaker(editionWith(play), new Citations(editionWith(play))))).toBeUndefined();
    const alone = { 'wiki.yaml': tiny()['wiki.yaml']!.replace(/^lanes: .*\n/m, '') };
    const edition = editionWith(alone);
    expect(worldsOf(new CellMaker(edition, new Citations(edition)))).toBeUndefined();
  });
});

describe('it stands', () => {
  it('on the page of the entry that the settings name, with its sources, and on no other', () => {
    const edition = editionWith(files, 'first');
    const page = articleOf(edition, edition.find('lamp')!);
    expect(page.worlds!.between).toHaveLength(2);
    expect(page.contents.map(({ href }) => href)).toContain('#worlds');
    const marks = page.worlds!.beyond[0]!.passages[0]!.what[0]!.marks;
    expect(page.citations.map(({ number }) => number)).toContain(marks[0]!.number);
    expect(articleOf(edition, edition.find('chair')!).worlds).toBeUndefined();
  });

  it('on the home page without marks, and leads to the page that has them', () => {
    const excerpt = worldsExcerpt(editionWith(files, 'first', '/wiki/'))!;
    expect(excerpt.href).toBe('/wiki/after/first-light/lore/lamp/#worlds');
    expect(JSON.stringify(excerpt.picture)).not.toMatch(/"marks":\[\{/);
  });
});

describe('an author is told', () => {
  const settings = (line: string) => ({ ...files, 'wiki.yaml': files['wiki.yaml']!.replace(lanes, line) });

  it('of a lane that is about no entry, and of one that is about somebody', () => {
    expect(told(settings(lanes.replace('about: lamp', 'about: lamb')))).toEqual([
      expect.stringMatching(/wiki.yaml:10:.* unknown-reference: .*"lamb".*"lamp"/),
    ]);
    expect(told(settings(lanes.replace('about: lamp', 'about: keeper')))).toEqual([
      expect.stringMatching(/wiki.yaml:10:.* wrong-kind: /),
    ]);
  });

  it('of a page for the picture that does not exist', () => {
    expect(told(settings(lanes.replace('worldsOn: lamp', 'worldsOn: lamps')))).toEqual([
      expect.stringMatching(/wiki.yaml:11:.* unknown-reference: .*"lamps".*"lamp"/),
    ]);
  });

  it('of something that passes through a thing which is sealed', () => {
    const sealed = {
      ...files,
      'lore/chair.mdx': entry(
        'title: The chair\nsummary: A chair.\ntype: object\nlevel: first\ncoverTitle: A thing',
      ),
    };
    expect(told(sealed).join('\n')).toMatch(/plot\/call.mdx:\d+:\d+ sealed-reference: .*chair/);
  });
});
