import { expect, it } from 'vitest';
import { answerTo } from '../../../../src/browser/search/answers.ts';
import { namesIndex } from '../../../../src/views/lists/names-index.ts';
import { KnownNames } from '../../../../src/browser/search/known-names.ts';
import { searchNames } from '../../../../src/browser/search/names.ts';
import { editionWith } from '../../../support/tiny.ts';
import { play } from '../../../support/play.ts';

function knownAt(level: string) {
  const index = namesIndex(editionWith(play, level));
  const known = new KnownNames(index);
  known.add(index);
  return known;
}
const titles = (query: string, level = 'none', literal = false) =>
  searchNames(knownAt(level), query, {}, literal).entries.map((entry) => entry.title);
const answer = (query: string, level = 'none') => {
  const known = knownAt(level);
  const found = answerTo(query, known)?.answer;
  return Array.isArray(found) ? found.map((path) => known.entry(path).title) : found;
};

it.each(['ines holt', 'holt', 'ine', 'Holt Ines', 'inesholt', 'ines hollt'])(
  'the name “%s” finds Ines Holt first',
  (query) => {
    expect(titles(query)[0]).toBe('Ines Holt');
  },
);

it('a query taken as it is spelt is not corrected', () => {
  expect(titles('hollt', 'none', true)).toEqual([]);
});

it('who plays a part, and which part somebody plays', () => {
  expect(answer('who plays the keeper')).toEqual(['Ines Holt']);
  expect(answer('keeper actor')).toEqual(['Ines Holt']);
  expect(answer('which part does ines holt play')).toEqual(['The keeper']);
});

it('a credit is asked for by its job or by what is done, without naming the episode', () => {
  expect(answer('director')).toEqual(['Noor Vance']);
  expect(answer('who directed it')).toEqual(['Noor Vance']);
});

it('a field with a plain value answers with it', () => {
  expect(answer('runtime')).toContain('minutes');
  expect(answer('release date')).toMatch(/\d{4}/);
});

it('a question about nobody here, or words without a question, have no answer', () => {
  expect(answer('who plays nobody')).toBeUndefined();
  expect(answer('keeper')).toBeUndefined();
});
