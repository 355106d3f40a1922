import { describe, expect, it } from 'vitest';
import { CellMaker } from '../../../src/cells/cells.ts';
import { Citations } from '../../../src/cells/citations.ts';
import { infoboxOf } from '../../../src/views/entry/infobox.ts';
import { folderPages } from '../../../src/views/lists/folders.ts';
import { mapContent } from '../../../src/views/relations/map.ts';
import { timelineView } from '../../../src/views/story/timeline-pages.ts';
import { play } from '../../support/play.ts';
import { editionWith, entry, lamp, tiny, told } from '../../support/tiny.ts';

const settings = tiny()['wiki.yaml']!;

/** wiki.yaml without what it says of something, or with something else. */
const saying = (field: string, value?: string) =>
  settings.replace(new RegExp(`^${field}:.*\\n( .*\\n)*`, 'm'), value ? `${field}: ${value}\n` : '');

/** What is told of wiki.yaml, and of nothing else. */
const toldOfSettings = (field: string, value: string) => told({ 'wiki.yaml': saying(field, value) });

describe('unknown-type', () => {
  it('says which type of which kind, with the nearest or all', () => {
    const typed = (type: string) =>
      told({ 'lore/lamp.mdx': lamp('It burns.<Cite sources="almanac" />').replace('object', type) });
    expect(typed('vesel')).toEqual([
      'content/lore/lamp.mdx:4:7 unknown-type: no type "vesel" of lore. Did you mean "vessel"?',
    ]);
    expect(typed('cathedral')).toEqual([
      'content/lore/lamp.mdx:4:7 unknown-type: no type "cathedral" of lore. The types are "place", "object", "vessel".',
    ]);
    // The types of other kinds are none of it.
    expect(typed('film')[0]).toMatch(/unknown-type: no type "film" of lore\./);
  });

  it('says where to list it in a wiki without types', () => {
    expect(told({ 'wiki.yaml': saying('types') })).toContain(
      'content/lore/lamp.mdx:4:7 unknown-type: no type "object" of lore. List it under types.lore in wiki.yaml first.',
    );
  });

  it('of a shelf may be that of any kind', () => {
    const shelf = (type: string) =>
      told({
        'sections/plot.mdx': tiny()['sections/plot.mdx']!.replace(
          'lists: lore',
          `lists: lore, type: ${type}`,
        ),
      });
    expect(shelf('object')).toEqual([]);
    expect(shelf('objct')).toEqual([
      'content/sections/plot.mdx:4:49 unknown-type: no type "objct". Did you mean "object"?',
    ]);
  });
});

describe('unknown-version', () => {
  const posts = (version: string) => ({
    'characters/keeper.mdx': entry(
      `title: The keeper\nsummary: She keeps.\nposts: [{ version: ${version}, post: Keeper, sources: [almanac] }]`,
    ),
    'lore/lamp.mdx': lamp('It is <Ref to="keeper" />’s.<Cite sources="almanac" />'),
  });

  it('says the nearest or all', () => {
    expect(told(posts('clon'))).toEqual([
      'content/characters/keeper.mdx:4:20 unknown-version: no version "clon" of characters. Did you mean "clone"?',
    ]);
    expect(told(posts('ghost'))[0]).toMatch(/ The versions are "original", "clone"\.$/);
  });

  it('says where to list it in a wiki without versions', () => {
    expect(told({ ...posts('clone'), 'wiki.yaml': saying('versions') })).toEqual([
      'content/characters/keeper.mdx:4:20 unknown-version: no version "clone" of characters. List it under versions in wiki.yaml first.',
    ]);
  });
});

it('duplicate-word of any list', () => {
  expect(toldOfSettings('versions', '[{ id: a, label: a }, { id: a, label: b }]')).toEqual([
    'content/wiki.yaml:16:39 duplicate-word: "a" stands twice in versions. Take one out, or give it another id: authors could mean either.',
  ]);
  expect(toldOfSettings('lanes', '[{ id: sea, label: Sea }, { id: sea, label: Deep }]')[0]).toMatch(
    /duplicate-word: "sea" stands twice in lanes/,
  );
  expect(toldOfSettings('types', '{ lore: [{ id: object }, { id: object }] }')[0]).toMatch(
    /duplicate-word: "object" stands twice in types.lore/,
  );
});

describe('folders', () => {
  it('have names of the engine’s own where wiki.yaml says nothing', () => {
    const scene = { ...play, 'wiki.yaml': saying('folders'), 'plot/counting-nights.mdx': undefined };
    expect(told(scene).filter((each) => each.includes('stray-file'))).toEqual(
      Object.keys(play)
        .filter((path) => /^(plot|production|music|sequel|themes|reception)\//.test(path))
        .filter((path) => path !== 'plot/counting-nights.mdx')
        .sort()
        .map((path): unknown =>
          expect.stringContaining(`content/${path}:1:1 stray-file: nothing is read from "${path}"`),
        ),
    );
    const moved = Object.fromEntries(
      Object.entries(play).map(([path, text]) => [
        path.replace('plot/', 'scenes/').replace('reception/', 'reviews/'),
        text,
      ]),
    );
    const edition = editionWith({ ...moved, 'wiki.yaml': saying('folders') }, 'second');
    expect(folderPages(edition).map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(['plot', 'scenes', 'reviews']),
    );
  });

  it('hold entries of one kind: folder-taken', () => {
    expect(toldOfSettings('folders', '{ chapter: [lore] }')).toEqual([
      'content/wiki.yaml:15:22 folder-taken: the folder "lore" holds entries of kind lore. Name another folder, or give that kind another one: a folder holds entries of one kind.',
    ]);
    expect(toldOfSettings('folders', '{ scene: [tale], review: [press, tale] }')[0]).toMatch(
      /^content\/wiki.yaml:15:43 folder-taken: the folder "tale" holds entries of kind scene/,
    );
    expect(toldOfSettings('folders', '{ scene: [tale, tale] }')[0]).toMatch(/folder-taken: .* of kind scene/);
    // A folder may be had from a kind that is given another one.
    expect(toldOfSettings('folders', '{ chapter: [reviews], review: [press] }')).toEqual([]);
  });

  it('are not where the engine’s own pages are: taken-address', () => {
    expect(toldOfSettings('folders', '{ scene: [timeline] }')).toEqual([
      expect.stringContaining('content/wiki.yaml:15:20 taken-address: the address /timeline/'),
    ]);
  });

  it('are of kinds that there are', () => {
    expect(toldOfSettings('folders', '{ scen: [plot] }')).toEqual([
      'content/wiki.yaml:15:12 unknown-field: unknown field "folders.scen". Did you mean "scene"?',
    ]);
    expect(toldOfSettings('folders', '{ scene: [The plot] }')).toEqual([
      'content/wiki.yaml:15:20 wrong-value: "folders.scene.0" is "The plot". Expected text: A folder, lower-case words joined by hyphens, e.g. "scenes".',
    ]);
  });

  it.each(['folders: 7', 'folders: { scene: plot }', 'folders: { scen: [plot] }', 'folders: ['])(
    'that cannot be read do not make strays of what lies in them: %s',
    (line) => {
      const issues = told({ ...play, 'wiki.yaml': settings.replace(/^folders:.*$/m, line) });
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.filter((each) => !each.startsWith('content/wiki.yaml'))).toEqual([]);
    },
  );
});

describe('a wiki with words of its own', () => {
  const files = {
    ...play,
    'wiki.yaml': saying('versions', '[{ id: person, label: sailor }, { id: android, label: android }]'),
    'characters/keeper.mdx': entry(
      `title: The keeper\nsummary: She keeps.\nposts:\n  - { post: Keeper, sources: [almanac] }\n  - { version: android, post: Mate, sources: [almanac], level: first }`,
      'She counts through <Ref to="the-watch" />.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="the-cut" /> ends it.<Cite sources="gazette" /></Spoiler>',
    ),
    'plot/the-lull.mdx': entry(
      'title: The lull\nsummary: Calm.\nepisode: first-light\norder: 60\nlane: tower\ncast: [{ character: keeper }, { character: keeper, version: android, level: first }]',
    ),
    'lore/lamp.mdx': lamp('In <Ref to="the-lull" /> <Ref to="keeper" /> is calm.<Cite sources="almanac" />'),
  };
  const rows = (id: string, level: string) => {
    const edition = editionWith(files, level);
    return infoboxOf(edition.find(id)!, new CellMaker(edition, new Citations(edition))).map(
      ({ label, cells }) =>
        `${label}: ${cells.map(({ phrases }) => phrases.map(({ text }) => text).join(' ')).join(', ')}`,
    );
  };

  it('tells its versions apart by them, and by none below their level', () => {
    expect(rows('keeper', 'first')).toEqual(['Sailor: Keeper', 'Android: Mate']);
    expect(rows('keeper', 'none')).toEqual(['Post: Keeper']);
    expect(rows('the-lull', 'first')).toContain('With: The keeper, The keeper (android)');
  });

  it('explains its drawings in them', () => {
    const page = { episode: 'first-light', character: 'keeper' };
    const means = (level: string) =>
      timelineView(editionWith(files, level), page).legend.map((line) => `${line.said}: ${line.means}`);
    expect(means('first')).toEqual(
      expect.arrayContaining([
        'Thick line: The keeper, the sailor',
        'Broken line: The keeper, the android',
        'Outlined sign: an android',
      ]),
    );
    expect(means('none').join()).not.toContain('android');
  });

  it('makes a group on the map of a type that has a name for several', () => {
    // An organisation is drawn from two relations on.
    const awards =
      '- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Best lamp, result: won, sources: [almanac] }';
    const groups = (many: string) => {
      const types = `{ organisation: [{ id: outlet${many} }], work: [{ id: film }, { id: series }], lore: [{ id: place }, { id: object }] }`;
      return mapContent(
        editionWith({ ...play, 'awards.yaml': awards, 'wiki.yaml': saying('types', types) }, 'second'),
      ).groups.map(({ label }) => label);
    };
    expect(groups(', many: Papers')).toContain('Papers');
    expect(groups('')).not.toContain('Papers');
  });
});
