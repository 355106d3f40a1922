import { expect, it } from 'vitest';
import { suggest } from '../../../src/issues/suggest.ts';

it.each([
  ['nanete', ['nanette', 'daly'], 'nanette'],
  ['Nanette', ['nanette', 'daly'], 'nanette'],
  ['chair', ['chain', 'lamp'], 'chain'],
  ['lighthouse', ['light', 'house'], undefined],
  ['lamp', ['chair', 'table'], undefined],
  ['lamp', [], undefined],
])('%s among %j: %s', (wrong, candidates, expected) => {
  expect(suggest(wrong, candidates)).toBe(expected);
});
