import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../bench/measure/steps.ts';

const steps = (wall: number, ...lines: [number, string][]) =>
  Object.fromEntries(stepsOf({ wall, lines: lines.map(([at, text]) => ({ at, text })) }));

describe('the steps of a build', () => {
  it('are told apart by their labels, with the time before each line', () => {
    expect(steps(5, [1, '16:40:02 [content] Synced'], [3, '[leak-scan] nothing found'])).toEqual({
      start: 0,
      content: 1,
      'leak-scan': 2,
      end: 2,
    });
  });

  it('took what they say; the rest of the time is that of the step before', () => {
    expect(steps(10, [1, '[a] begins'], [9, '[b] done in 500 ms'], [10, '[c] all built in 10s'])).toEqual({
      start: 0,
      a: 8.5,
      b: 0.5,
      c: 1,
      end: 0,
    });
  });

  it('count pages as one, and colours and unknown lines not at all', () => {
    const escape = String.fromCharCode(27);
    expect(
      steps(
        4,
        [1, `${escape}[34m[build]${escape}[39m Building`],
        [2, ' generating static routes '],
        [3, '16:40:02   ├─ /people/ada/index.html (+3ms)'],
        [4, 'something else'],
      ),
    ).toEqual({ start: 0, build: 1, pages: 3, end: 0 });
  });
});
