import { expect, it } from 'vitest';
import { distance } from '../../../../src/browser/search/distance.ts';

it.each([
  ['lamp', 'lamp', 0],
  ['', 'lamp', 4],
  ['lamp', '', 4],
  ['hollt', 'holt', 1],
  ['kitten', 'sitting', 3],
])('from “%s” to “%s” it is %i', (a, b, far) => expect(distance(a, b)).toBe(far));
