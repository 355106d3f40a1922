import { expect, it } from 'vitest';
import { shownRows } from '../../../../src/views/entry/folding.ts';

it('a long list shows eight lines, and never folds a single one away', () => {
  expect([0, 1, 8, 9, 10, 33].map(shownRows)).toEqual([0, 1, 8, 9, 8, 8]);
});
