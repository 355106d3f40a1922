import { expect, it } from 'vitest';
import { pageLevelLinks } from '../../../../src/views/site/level-links.ts';
import { sourceRecords } from '../../../../src/views/lists/sources.ts';
import { play } from '../../../support/play.ts';
import { editionWith, lamp, tiny } from '../../../support/tiny.ts';

const record = (publisher: string, files: Record<string, string>, level = 'none') =>
  sourceRecords(editionWith(files, level)).find((each) => each.view.publisher === publisher);

it('a source lists the statements it supports, entry by entry', () => {
  const body =
    'It burns.<Cite sources="almanac" /> It smokes.<Cite sources="gazette" /> It shines.<Cite sources="gazette almanac" />';
  expect(record('Quayside Press', { 'lore/lamp.mdx': lamp(body) })?.supports).toEqual([
    { title: 'The chair', href: '/lore/chair/', claims: ['It is made of oak.'] },
    { title: 'The lamp', href: '/lore/lamp/', claims: ['It burns.', 'It shines.'] },
    { title: 'Plot', href: '/plot/', claims: ['The lamp burns, and The chair is empty.'] },
  ]);
});

it('what it supports above the reader’s level is not listed', () => {
  const body =
    'It burns.<Cite sources="almanac" /> <Spoiler level="first">It dies.<Cite sources="almanac" /></Spoiler>';
  const claims = (level: string) =>
    record('Quayside Press', { 'lore/lamp.mdx': lamp(body) }, level)?.supports.find(
      (each) => each.title === 'The lamp',
    )?.claims;
  expect(claims('none')).toEqual(['It burns.']);
  expect(claims('first')).toEqual(['It burns.', 'It dies.']);
});

it('an entry whose fields alone rest on it is listed without statements', () => {
  const files = {
    ...play,
    'characters/keeper.mdx': play['characters/keeper.mdx']!.replaceAll(
      '<Cite sources="almanac" />',
      '<Cite sources="gazette" />',
    ),
  };
  expect(record('Quayside Press', files)?.supports).toContainEqual({
    title: 'The keeper',
    href: '/characters/keeper/',
    claims: [],
  });
});

it('a source that rows of tables alone cite has a record as well, with what the rows say', () => {
  const fifth = (key: string) =>
    `- { key: ${key}, title: The list, publisher: Printed ${key}, date: 2003, link: false }`;
  const files = {
    ...play,
    'sources.yaml': [tiny()['sources.yaml']!.trim(), ...['prizes', 'places', 'tunes'].map(fifth)].join('\n'),
    'awards.yaml':
      '- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Best lamp, result: won, sources: [prizes] }',
    'rankings.yaml':
      '- { episode: first-light, outlet: harbour-gazette, list: All plays, position: 2, sources: [places] }',
    'tracks.yaml': '- { title: The bell, sources: [tunes] }',
    'sections/plot.mdx': tiny()['sections/plot.mdx']!.replace(
      'shelves: [',
      'shelves: [{ heading: Music, lists: track }, ',
    ),
  };
  expect(record('Printed prizes', files)?.supports).toEqual([
    {
      title: 'Ratings, rankings, awards',
      href: '/critics/ratings-rankings-awards/',
      claims: ['Harbour Gazette 2001: Best lamp'],
    },
  ]);
  expect(record('Printed places', files)?.supports.map(({ claims }) => claims)).toEqual([['All plays']]);
  expect(record('Printed tunes', files)?.supports).toEqual([
    { title: 'Plot', href: '/plot/', claims: ['The bell'] },
  ]);
});

it('a sealed source has no key below its level', () => {
  expect(record('Harbour Gazette', {}, 'none')?.key).toBeUndefined();
  expect(record('Harbour Gazette', {}, 'first')?.key).toBe('gazette');
});

it('sources are sorted by publisher', () => {
  expect(sourceRecords(editionWith({})).map((each) => each.view.publisher)).toEqual([
    'Harbour Gazette',
    'Quayside Press',
  ]);
});

it('the picker on a sealed source’s page enters lower editions by their list of sources', () => {
  const edition = editionWith({}, 'first', '/wiki/');
  const levelLinks = pageLevelLinks(edition, 'sources/gazette/', new Set(['first', 'second']), 'sources/');
  expect(levelLinks.map((door) => door.href)).toEqual([
    '/wiki/sources/',
    '/wiki/after/first-light/sources/gazette/',
    '/wiki/after/second-light/sources/gazette/',
  ]);
});
