import { expect, it } from 'vitest';
import { rankAt } from '../../../src/browser/lost/keep-level.ts';

const homes = ['/wiki/', '/wiki/after/first-light/', '/wiki/after/second-light/'];

it.each([
  ['/wiki/lost/', undefined, 0],
  ['/wiki/lost/', '2', 2],
  ['/wiki/after/first-light/lost/', undefined, 1],
  ['/wiki/after/first-light/lost/', '2', 1],
  ['/wiki/after/first-lights/', '0', 0],
  ['/elsewhere/', '1', 1],
  ['/wiki/lost/', '9', 0],
  ['/wiki/lost/', '[object Object]', 0],
])('a reader of %s who chose %s reads at rank %i', (path, watched, rank) => {
  expect(rankAt(homes, path, watched)).toBe(rank);
});

it('the edition that lies deepest is the reader’s, in whatever order the levels stand', () => {
  expect(rankAt(['/', '/after/all/', '/after/'], '/after/all/lost/')).toBe(1);
  expect(rankAt(['/', '/after/', '/after/all/'], '/after/all/lost/')).toBe(2);
});

it('a wiki of one level has nothing to keep', () => {
  expect(rankAt([], '/lost/', '1')).toBe(0);
});
