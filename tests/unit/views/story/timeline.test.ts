import { describe, expect, it } from 'vitest';
import { glanceOf } from '../../../../src/views/story/glance.ts';
import {
  chipsOf,
  timelineHead,
  timelinePages,
  timelineView,
} from '../../../../src/views/story/timeline-pages.ts';
import { timelineOf } from '../../../../src/views/story/timeline.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const scene = (title: string, fields: string) =>
  entry(`title: ${title}\nsummary: A scene.\nepisode: first-light\n${fields}`);

/** The play with a night more: a ghost at sea, sealed with lane and all until the first play was watched. */
const files = {
  ...play,
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Scenes, lists: scene }]',
    'In <Ref to="the-lull" /> burns <Ref to="lamp" /> by <Ref to="chair" />.<Cite sources="almanac gazette" /> <Spoiler level="first"><Ref to="ghost" /> and <Ref to="the-reef" /> wait.<Cite sources="gazette" /></Spoiler>',
  ),
  'plot/the-lull.mdx': scene(
    'The lull',
    `order: 30
lane: tower
place: lamp
cast: [{ character: keeper, version: original }, { character: ghost, version: clone, level: first }]
crossings: [{ to: sea, by: a bottle, sources: [gazette], level: first }]`,
  ),
  'plot/the-reef.mdx': scene(
    'The reef',
    'level: first\ncoverTitle: First Light, scene 4\norder: 40\nlane: sea\ncast: [{ character: ghost }, { character: keeper, version: clone }]',
  ),
  'characters/ghost.mdx': entry(
    'title: The ghost\nsummary: Somebody.\nlevel: first\ncoverTitle: First Light, character 2\nemblem: { shape: ring, colour: teal }',
    'It haunts <Ref to="the-cut" />.<Cite sources="gazette" />',
  ),
};
const at = (level: string) => editionWith(files, level);
const scenes = (level: string, character?: string) =>
  timelineOf(at(level), 'first-light', character).scenes.map(
    ({ number, title, lane }) => `${number} ${title} (${lane.column})`,
  );

describe('the scenes of an episode', () => {
  it('are numbered without gaps by what the edition shows', () => {
    expect(scenes('none')).toEqual(['1 The watch (0)', '2 The lull (0)']);
    expect(scenes('first')).toEqual([
      '1 The cut chain (1)',
      '2 The watch (0)',
      '3 The lull (0)',
      '4 The reef (1)',
    ]);
  });

  it('make the lanes: one without an open scene or crossing does not exist', () => {
    const lanes = (level: string) => timelineOf(at(level), 'first-light').lanes.map(({ label }) => label);
    expect(lanes('none')).toEqual(['The tower']);
    expect(lanes('first')).toEqual(['The tower', 'The sea']);
  });

  it('name nobody who is sealed, and cross to nothing that is', () => {
    const lull = (level: string) =>
      timelineOf(at(level), 'first-light').scenes.find((each) => each.id === 'the-lull')!;
    expect(lull('none').cast.map(({ name }) => name)).toEqual(['The keeper']);
    expect(lull('none').crossings).toEqual([]);
    expect(lull('first').cast.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'The keeper original',
      'The ghost clone',
    ]);
  });

  it('say what crosses, where to, and lead to the next scene there', () => {
    const crossing = timelineOf(at('first'), 'first-light').scenes[2]!.crossings[0]!;
    expect(crossing.by.phrases[0]!.text).toBe('A bottle');
    expect(crossing.by.marks).toHaveLength(1);
    expect(crossing.to.label).toBe('The sea');
    expect(crossing.arrival).toEqual({ id: 'the-reef', text: 'The reef', href: '#the-reef' });
  });

  it('say where they play, with a link', () => {
    expect(timelineOf(at('none'), 'first-light').scenes[1]!.place).toEqual({
      text: 'The lamp',
      href: '/lore/lamp/',
    });
  });
});

describe('following somebody', () => {
  it('leaves the other scenes out, keeps their numbers and says how many were passed over', () => {
    expect(scenes('first', 'ghost')).toEqual(['3 The lull (0)', '4 The reef (1)']);
    const [lull, reef] = timelineOf(at('first'), 'first-light', 'ghost').scenes;
    expect(lull!.skipped).toEqual({
      text: 'Not in the first 2 scenes',
      href: '/after/first-light/timeline/first-light/#the-cut',
    });
    expect(reef!.skipped).toBeUndefined();
  });

  it.each([
    [5, [undefined, 'Back after 2 scenes away']],
    [15, ['Not in the first scene', 'Back after one scene away']],
  ])('says in a sentence how long they were away, with their first scene at %i', (order, said) => {
    const lull = files['plot/the-lull.mdx'].replace('order: 30', `order: ${order}`);
    const { scenes } = timelineOf(
      editionWith({ ...files, 'plot/the-lull.mdx': lull }, 'first'),
      'first-light',
      'ghost',
    );
    expect(scenes.map(({ skipped }) => skipped?.text)).toEqual(said);
  });

  it('leads from everybody in a scene to their page and to their own scenes, save from whom it follows', () => {
    const [lull] = timelineOf(at('first'), 'first-light', 'ghost').scenes;
    expect(lull!.cast.map(({ href, follow }) => [href, follow])).toEqual([
      ['/after/first-light/characters/keeper/', '/after/first-light/timeline/first-light/keeper/#the-lull'],
      ['/after/first-light/characters/ghost/', undefined],
    ]);
  });

  it('draws the original and the clone as two threads', () => {
    const threads = timelineOf(at('first'), 'first-light', 'keeper').scenes.map(({ strands }) =>
      strands.map(({ thread }) => thread),
    );
    expect(threads).toEqual([[0], [0], [0], [1]]);
  });

  it('leads to the whole timeline where what crosses arrives in a scene of others', () => {
    const onlyGhost = files['plot/the-reef.mdx'].replace(', { character: keeper, version: clone }', '');
    const edition = editionWith({ ...files, 'plot/the-reef.mdx': onlyGhost }, 'first');
    const [crossing] = timelineOf(edition, 'first-light', 'keeper').scenes.at(-1)!.crossings;
    expect(crossing!.arrival!.href).toBe('/after/first-light/timeline/first-light/#the-reef');
  });

  it('is offered for those with an open scene, most scenes first, the present one marked', () => {
    const chips = (level: string) =>
      chipsOf(at(level), { episode: 'first-light', character: 'keeper' }).map(
        ({ text, current }) => `${text}${current ? '!' : ''}`,
      );
    expect(chips('none')).toEqual(['Everyone', 'The keeper!']);
    expect(chips('first')).toEqual(['Everyone', 'The keeper!', 'The ghost']);
  });
});

describe('the pages of timelines', () => {
  it('exist where the edition has a scene to show', () => {
    const pages = (level: string) => timelinePages(at(level)).map(({ character }) => character ?? 'all');
    expect(pages('none')).toEqual(['all', 'keeper']);
    expect(pages('first')).toEqual(['all', 'keeper', 'ghost']);
  });

  it('name in the tab nobody whose part is sealed', () => {
    const title = (character?: string) =>
      timelineHead(at('first'), { episode: 'first-light', character }).title;
    expect(title()).toBe('Scene by scene: First Light');
    expect(title('keeper')).toBe('Scene by scene: First Light, following The keeper');
    expect(title('ghost')).toBe('Scene by scene: First Light, following character 2');
    expect(timelineView(at('first'), { episode: 'first-light', character: 'ghost' }).heading).toBe(
      'The ghost, scene by scene',
    );
  });

  it('name in the tab nobody who may be known, but not to be in this episode', () => {
    const edition = editionWith(
      {
        ...files,
        'characters/mate.mdx': entry('title: The mate\nsummary: A sailor.'),
        'plot/the-reef.mdx': files['plot/the-reef.mdx'].replace('cast: [', 'cast: [{ character: mate }, '),
      },
      'first',
    );
    expect(timelineHead(edition, { episode: 'first-light', character: 'mate' })).toEqual({
      title: 'Scene by scene: First Light, following character 2',
      description: 'The scenes of “First Light” in order, following character 2.',
    });
  });

  it('explain only what they show', () => {
    const legend = (level: string, character?: string) =>
      timelineView(at(level), { episode: 'first-light', character }).legend.map(
        ({ said, means }) => `${said}: ${means}`,
      );
    expect(legend('none')).toEqual([
      'Thick line: the story',
      'Number in a ring: a scene',
      'Arrow beside a name: follow them from there on',
    ]);
    expect(legend('first')).toEqual([
      'Thick line: the story',
      'Number in a ring: a scene',
      'Dotted arrow: what passes to another world',
      'Filled sign: a person',
      'Outlined sign: a clone',
      'Arrow beside a name: follow them from there on',
    ]);
    expect(legend('none', 'keeper')).toEqual(['Thick line: The keeper', 'Number in a ring: a scene']);
    expect(legend('first', 'keeper').slice(0, 2)).toEqual([
      'Thick line: The keeper, the original',
      'Broken line: The keeper, the clone',
    ]);
  });
});

describe('a timeline at a glance', () => {
  it('has a stop for each scene, higher numbers further right, each lane at its height', () => {
    const { stops, lanes } = glanceOf(timelineOf(at('first'), 'first-light'), '/page/');
    expect(stops.map(({ number, href }) => `${number} ${href}`)).toEqual([
      '1 /page/#the-cut',
      '2 /page/#the-watch',
      '3 /page/#the-lull',
      '4 /page/#the-reef',
    ]);
    expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => a - b));
    expect(stops.map(({ y }) => y)).toEqual([1, 0, 0, 1].map((column) => lanes[column]!.y));
    expect(stops[3]!.name).toBe('Scene 4: The reef (The sea)');
  });

  it('tells worlds apart by their lines alone', () => {
    const { lanes } = glanceOf(timelineOf(at('first'), 'first-light'));
    expect(lanes.length).toBeGreaterThan(1);
    expect(new Set(lanes.map(({ rail }) => JSON.stringify(rail))).size).toBe(lanes.length);
  });

  it('draws each crossing, and is as wide as the whole episode when it follows somebody', () => {
    const all = glanceOf(timelineOf(at('first'), 'first-light'));
    const ghost = glanceOf(timelineOf(at('first'), 'first-light', 'ghost'));
    expect(all.crossings).toHaveLength(1);
    expect(ghost.width).toBe(all.width);
    expect(ghost.stops.map(({ number }) => number)).toEqual([3, 4]);
  });
});
