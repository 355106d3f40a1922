import { describe, expect, it } from 'vitest';
import { offsetOf, placeAt } from '../../../src/issues/positions.ts';

const file = { path: 'a.mdx', text: 'one\ntwo three\n\nfour' };

describe('a place', () => {
  it.each([
    [0, 1, 1, 'one'],
    [2, 1, 3, 'one'],
    [4, 2, 1, 'two three'],
    [8, 2, 5, 'two three'],
    [15, 4, 1, 'four'],
    [999, 4, 5, 'four'],
    [-5, 1, 1, 'one'],
  ])('offset %i is line %i, column %i of “%s”', (offset, line, column, excerpt) => {
    expect(placeAt(file, offset)).toMatchObject({ file: 'a.mdx', line, column, excerpt });
  });

  it('is underlined to the end of its line at most', () => {
    expect(placeAt(file, 8, 100).length).toBe(5);
    expect(placeAt(file, 8, 2).length).toBe(2);
    expect(placeAt(file, 999, 3).length).toBe(1);
  });
});

it('an offset is found again by its line and column', () => {
  for (const offset of [0, 2, 4, 8, 15]) {
    const { line, column } = placeAt(file, offset);
    expect(offsetOf(file.text, line, column)).toBe(offset);
  }
});
