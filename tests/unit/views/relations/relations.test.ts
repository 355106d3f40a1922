import { describe, expect, it } from 'vitest';
import { neighbourhoodOf } from '../../../../src/views/relations/neighbourhood.ts';
import { relationsOf } from '../../../../src/views/relations/relations.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  ...play,
  'characters/wax.mdx': entry(
    `title: The wax keeper
summary: A character.
level: first
coverTitle: First Light, character 1
copyOf: { character: keeper, sources: [almanac] }
posts: [{ version: clone, post: Figure, at: lamp, sources: [almanac], level: second }]`,
    'She is like <Ref to="keeper" />.<Cite sources="almanac" />',
  ),
  'people/tom-arkwright.mdx': entry(
    `title: Tom Arkwright
summary: A critic.
occupations: [critic]
positions: [{ at: harbour-gazette, as: Critic, sources: [almanac] }]
knownFor: [{ work: storm, as: Himself, sources: [almanac] }]`,
    'He wrote <Ref to="notice" />.<Cite sources="almanac" />',
  ),
  'works/storm.mdx': entry(`title: Storm
summary: A film.
type: film
partOf: plays
makers: [{ by: noor-vance, job: director, sources: [almanac] }]
relations:
  - { to: first-light, as: inspiration, sources: [almanac] }
  - { to: first-light, as: same makers, sources: [almanac], level: first }
  - { to: keeper, as: allusion, sources: [almanac], level: second }`),
  'themes/guilt.mdx': entry(
    'title: Guilt\nsummary: A reading.\narguments: [{ by: tom-arkwright, sources: [almanac] }]',
    'He means <Ref to="keeper" />.<Cite sources="almanac" />',
  ),
  'lore/lamp.mdx': entry(
    'title: The lamp\nsummary: It shines.\ntype: object\npartOf: chair',
    'It is in <Ref to="guilt" />; <Spoiler level="first"><Ref to="wax" /> melts</Spoiler>.<Cite sources="almanac" />',
  ),
  'awards.yaml': `- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Best lamp, result: won, sources: [almanac] }
- { episode: first-light, ceremony: harbour-gazette, year: 2002, category: Best oar, result: submitted, sources: [almanac] }\n`,
};

const related = (level: string) =>
  relationsOf(editionWith(files, level)).map(
    ({ type, from, to, words }) => `${from} ${type} ${to}${words.length ? ` (${words.join(', ')})` : ''}`,
  );

describe('relations', () => {
  it('follow from fields, each with its direction', () => {
    expect(related('none')).toEqual([
      'ines-holt plays keeper',
      'noor-vance made first-light (Director)',
      'noor-vance made storm (director)',
      'tom-arkwright wrote notice',
      'harbour-gazette printed notice',
      'tom-arkwright argues guilt',
      'tom-arkwright works harbour-gazette (Critic)',
      'harbour-gazette honoured first-light (won)',
      'harbour-gazette reviewed first-light',
      'notice reviewed first-light',
      'tom-arkwright reviewed first-light',
      'first-light inspired storm',
      'first-light part plays',
      'lamp part chair',
      'storm part plays',
      'the-watch part first-light',
      'keeper appears the-watch',
      'tom-arkwright known storm (Himself)',
    ]);
  });

  it('of a sealed field and of a sealed entry appear with their level, and no earlier', () => {
    const more = (level: string, lower: string) =>
      related(level).filter((each) => !related(lower).includes(each));
    expect(more('first', 'none')).toEqual([
      'wax origin keeper',
      'ines-holt made first-light (Writer)',
      'the-cut part first-light',
      'keeper appears the-cut',
      'first-light shares storm (same makers)',
    ]);
    expect(more('second', 'first')).toEqual(['wax works lamp (Figure)', 'keeper alludes storm']);
    expect(related('none').filter((each) => each.includes('wax'))).toEqual([]);
  });
});

describe('a neighbourhood', () => {
  const around = (id: string, level = 'none') =>
    neighbourhoodOf(editionWith(files, level), id).neighbours.map(({ label, title }) => `${label}: ${title}`);

  it('tells the words that say how, where all are related alike', () => {
    const alike = {
      ...files,
      'themes/envy.mdx': entry(
        'title: Envy\nsummary: A reading.\narguments: [{ by: tom-arkwright, sources: [almanac] }]',
        'He means <Ref to="guilt" />.<Cite sources="almanac" />',
      ),
      'lore/chair.mdx': entry(
        'title: The chair\nsummary: It stands.\ntype: object',
        'It is of <Ref to="envy" />.<Cite sources="almanac" />',
      ),
    };
    const of = (told?: ReadonlySet<string>) =>
      neighbourhoodOf(editionWith(alike, 'none'), 'tom-arkwright', told);
    const others = of().neighbours.filter(({ label }) => label !== 'argues');
    expect(of().shared).toBeUndefined();
    expect(of(new Set(others.map(({ href }) => href)))).toMatchObject({
      neighbours: [{ title: 'Envy' }, { title: 'Guilt' }],
      shared: 'argues',
    });
  });

  it('names each neighbour once, in the words that lead there, those bound most first', () => {
    expect(around('tom-arkwright')).toEqual([
      'wrote: Tom Arkwright’s notice',
      'argues: Guilt',
      'Critic: Harbour Gazette',
      'reviewed: First Light',
      'known for: Storm',
    ]);
    expect(around('harbour-gazette')[0]).toBe('honoured, reviewed: First Light');
    expect(around('storm')).toContain('inspired: First Light');
  });

  it('grows with the level', () => {
    expect(around('keeper')).toEqual([]);
    expect(around('keeper', 'first')).toEqual(['copied as: The wax keeper', 'played by: Ines Holt']);
  });

  it('of an episode leaves its scenes and reviews to their lists', () => {
    const labels = around('first-light', 'first').map((each) => each.split(':')[0]);
    expect(labels).toContain('Director');
    expect(labels.filter((label) => /includes|reviewed/.test(label!))).toEqual([]);
  });

  it('of one is none, and one of more than twelve says that there are more', () => {
    expect(around('chair')).toEqual([]);
    const crew = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [
        `people/hand-${at}.mdx`,
        entry(`title: Hand ${at}\nsummary: A hand.\noccupations: [hand]`),
      ]),
    );
    const credits = Object.keys(crew).map(
      (file) => `\n  - { to: ${file.slice(7, -4)}, job: Hand, sources: [almanac] }`,
    );
    const edition = editionWith({
      ...play,
      ...crew,
      'episodes/first-light.mdx': play['episodes/first-light.mdx']!.replace(
        /credits:/,
        `credits:${credits.join('')}`,
      ),
    });
    const { neighbours, more } = neighbourhoodOf(edition, 'first-light');
    expect(neighbours).toHaveLength(12);
    expect(more).toBe(true);
  });
});
