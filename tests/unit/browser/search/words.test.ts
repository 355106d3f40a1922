import { expect, it } from 'vitest';
import { isQuestion } from '../../../../src/browser/search/words.ts';

it.each([
  ['what happened to walton', true],
  ["who's ada", true],
  ['lamp room', false],
])('“%s” is a question: %s', (query, asked) => expect(isQuestion(query)).toBe(asked));
