import { describe, expect, it } from 'vitest';
import { CellMaker } from '../../../src/cells/cells.ts';
import { Citations } from '../../../src/cells/citations.ts';
import { panelsOf } from '../../../src/views/entry/panels.ts';
import { shelvesOf } from '../../../src/views/lists/shelves.ts';
import { castCards } from '../../../src/views/site/home.ts';
import { whoIsWhoOf } from '../../../src/views/story/who-is-who.ts';
import type { Entry } from '../../../src/wiki/entry.ts';
import { play } from '../../support/play.ts';
import { editionWith, entry } from '../../support/tiny.ts';

const character = (title: string, by: string) =>
  entry(
    `title: ${title}\nsummary: Somebody.\nportrayals: [{ by: ${by}, episode: first-light, sources: [almanac] }]`,
    'On.<Cite sources="almanac" />',
  );
const actor = (title: string) => entry(`title: ${title}\nsummary: An actor.\noccupations: [actor]`);

/** A play with three parts, whose performers are billed against the alphabet; a fourth is not billed. */
const files = (cast = 'cast: [una-pell, bo-ames, ines-holt]\n') => ({
  ...play,
  'episodes/first-light.mdx': play['episodes/first-light.mdx']!.replace('credits:', `${cast}credits:`),
  'characters/mate.mdx': character('Abel Mate', 'bo-ames'),
  'characters/pilot.mdx': character('Zed Pilot', 'una-pell'),
  'characters/cook.mdx': character('Cy Cook', 'al-finn'),
  'people/bo-ames.mdx': actor('Bo Ames'),
  'people/una-pell.mdx': actor('Una Pell'),
  'people/al-finn.mdx': actor('Al Finn'),
  'sections/plot.mdx': entry(
    `title: Plot
summary: What happens.
shelves:
  - { heading: Cast, lists: person, role: cast }
  - { heading: Crew, lists: person, role: crew }
  - { heading: People, lists: person }
  - { heading: Parts, lists: character }
  - { heading: Reviews, lists: review }`,
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="mate" />, <Ref to="pilot" />, <Ref to="cook" />.<Cite sources="almanac gazette" />',
  ),
});
const edition = editionWith(files(), 'first');
const shelves = (of = edition) =>
  Object.fromEntries(
    shelvesOf(of, of.find('plot') as Entry<'section'>, new Citations(of)).map(({ heading, cards }) => [
      heading,
      cards.map(({ title }) => title),
    ]),
  );

describe('as an episode bills its performers', () => {
  it('stand its cast, and after them who is not billed', () => {
    expect(shelves().Cast).toEqual(['Una Pell', 'Bo Ames', 'Ines Holt', 'Al Finn']);
    const make = new CellMaker(edition, new Citations(edition));
    const [cast] = panelsOf(edition.find('first-light')!, make);
    expect(cast!.rows.map(([performer]) => performer!.phrases[0]!.text)).toEqual([
      'Una Pell',
      'Bo Ames',
      'Ines Holt',
      'Al Finn',
    ]);
  });

  it('stand their characters, wherever there are many', () => {
    const parts = ['Zed Pilot', 'Abel Mate', 'The keeper', 'Cy Cook'];
    expect(shelves().Parts).toEqual(parts);
    expect(castCards(edition).map(({ name }) => name)).toEqual(parts);
    const who = whoIsWhoOf(edition, new CellMaker(edition, new Citations(edition)));
    expect(who.rows.map((row) => row.character.text)).toEqual(parts);
  });

  it('stand its makers in the order of its credits; people of all sorts stand by surname', () => {
    expect(shelves().Crew).toEqual(['Noor Vance', 'Ines Holt']);
    expect(shelves().People).toEqual([
      'Bo Ames',
      'Tom Arkwright',
      'Al Finn',
      'Ines Holt',
      'Una Pell',
      'Noor Vance',
    ]);
  });
});

it('without billing the parts in most scenes come first, and performers stand by surname', () => {
  const without = editionWith(files(''), 'first');
  expect(castCards(without)[0]!.name).toBe('The keeper');
  expect(shelves(without).Cast).toEqual(['Bo Ames', 'Al Finn', 'Ines Holt', 'Una Pell']);
});

it('reviews stand by the weight of what they say, then by date', () => {
  const review = (title: string, fields: string) =>
    entry(`title: ${title}\nsummary: A review.\nepisode: first-light\n${fields}`);
  const on = (date: string) => `published: { value: ${date}, sources: [almanac] }`;
  const point = '{ text: the end, sources: [almanac] }';
  const reviews = {
    ...files(),
    'reception/a.mdx': review('A passing word', on('2001-01-02')),
    'reception/b.mdx': review('Early and weighty', `${on('2001-01-01')}\npraises: [${point}, ${point}]`),
    'reception/c.mdx': review(
      'Quoted',
      'quotation: { value: a lamp, sources: [almanac] }\npraises: [{ text: x, sources: [almanac] }]\nfaults: [{ text: y, sources: [almanac] }]',
    ),
    'reception/d.mdx': review('Another word', on('2001-01-01')),
    'lore/lamp.mdx': entry(
      'title: The lamp\nsummary: It shines.\ntype: object',
      '<Ref to="a" />, <Ref to="b" />, <Ref to="c" />, <Ref to="d" />.<Cite sources="almanac" />',
    ),
  };
  expect(shelves(editionWith(reviews, 'first')).Reviews).toEqual([
    'Quoted',
    'Early and weighty',
    'Another word',
    'A passing word',
    'Tom Arkwright’s notice',
  ]);
});
