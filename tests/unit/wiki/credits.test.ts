import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/kinds/character/parts.ts';
import { jobsOf } from '../../../src/kinds/episode/episodes.ts';
import { rolesOf } from '../../../src/kinds/person/roles.ts';
import { reviewsBy } from '../../../src/kinds/review/reviews.ts';
import { play } from '../../support/play.ts';
import { editionWith, entry } from '../../support/tiny.ts';

describe('roles follow from', () => {
  const none = editionWith(play);

  it('a part: cast', () => expect(rolesOf(none, 'ines-holt')).toEqual(['cast']));
  it('a job: crew', () => expect(rolesOf(none, 'noor-vance')).toEqual(['crew']));
  it('a review: critic', () => expect(rolesOf(none, 'tom-arkwright')).toEqual(['critic']));
  it('nothing: none', () => expect(rolesOf(none, 'nobody')).toEqual([]));

  it('what is open: a sealed job counts from its level on', () => {
    expect(rolesOf(editionWith(play, 'first'), 'ines-holt')).toEqual(['cast', 'crew']);
  });
});

it('parts name the character and how it is played', () => {
  const [part] = partsOf(editionWith(play), 'ines-holt');
  expect(part).toMatchObject({ character: { id: 'keeper' }, portrayal: { episode: 'first-light' } });
});

it('jobs name the episode and the job as credited', () => {
  expect(jobsOf(editionWith(play), 'noor-vance')).toMatchObject([
    { episode: { id: 'first-light' }, credit: { job: 'Director' } },
  ]);
});

it('a review belongs to its critic and to its outlet', () => {
  for (const id of ['tom-arkwright', 'harbour-gazette']) {
    expect(reviewsBy(editionWith(play), id).map((review) => review.id)).toEqual(['notice']);
  }
});

it('an organisation is credited like a person', () => {
  const credits = '  - { to: harbour-gazette, job: Publicity, sources: [almanac] }';
  const files = {
    ...play,
    'episodes/first-light.mdx': play['episodes/first-light.mdx']!.replace('credits:', `credits:\n${credits}`),
  };
  expect(jobsOf(editionWith(files), 'harbour-gazette')).toMatchObject([{ credit: { job: 'Publicity' } }]);
});

it('an occupation alone is no role', () => {
  const poet = entry('title: A Poet\nsummary: A poet.\noccupations: [actor]');
  const files = {
    ...play,
    'people/poet.mdx': poet,
    'tracks.yaml': '- { title: Ode, by: poet, sources: [almanac] }\n',
  };
  expect(rolesOf(editionWith(files), 'poet')).toEqual([]);
});
