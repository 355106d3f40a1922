import { expect, it } from 'vitest';
import { bendOf, strandsOf } from '../../../../src/views/story/strands.ts';

/** Threads at each scene: "thread:lane", "<" before it where it comes from another lane, "·" where it only passes. */
const told = (...knots: [column: number, ...threads: number[]][]) =>
  strandsOf(knots.map(([column, ...threads]) => ({ column, threads }))).map((strands) =>
    strands
      .map(
        ({ thread, column, from, here }) =>
          `${from === undefined ? '' : `${from}<`}${thread}:${column}${here ? '' : '·'}`,
      )
      .join(' '),
  );

it('a thread bends where its next scene plays in another lane', () => {
  expect(told([1, 0], [0, 0], [0, 0], [2, 0])).toEqual(['0:1', '1<0:0', '0:0', '0<0:2']);
});

it('a second thread stays in its lane while the first has a scene elsewhere', () => {
  expect(told([0, 0], [1, 1], [0, 0], [1, 1])).toEqual(['0:0', '0:0· 1:1', '0:0 1:1·', '1:1']);
});

it('a thread begins with its first scene and ends with its last', () => {
  const ends = strandsOf([0, 1, 0].map((thread) => ({ column: 0, threads: [thread] }))).map((strands) =>
    strands.map(({ thread, first, last }) => [thread, first, last]),
  );
  expect(ends).toEqual([
    [[0, true, false]],
    [
      [0, false, false],
      [1, true, true],
    ],
    [[0, false, true]],
  ]);
});

it('a bend leads from rail to rail', () => {
  expect(bendOf(1, 0, 2)).toBe('M52 0C52 62 2 38 2 100');
});
