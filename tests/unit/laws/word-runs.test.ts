import { expect, it } from 'vitest';
import { wordsOf, WordRuns } from '../../../src/laws/word-runs.ts';

it('words are compared without case, accents and punctuation', () => {
  expect(wordsOf('“Éclair”, said the—KEEPER’s 2nd.')).toEqual([
    'eclair',
    'said',
    'the',
    'keeper',
    's',
    '2nd',
  ]);
});

it('marks that make another letter are kept', () => {
  expect(wordsOf('はは、ばば ❤️ राम')).toEqual(['はは', 'ばば', 'राम'].map((each) => each.normalize('NFC')));
});

const runs = (...all: string[]) => {
  const made = new WordRuns();
  for (const run of all) made.add(run.split(' '), `${run}.mdx`);
  return made;
};
const foundIn = (made: WordRuns, text: string) => [...made.in(text.split(' '))].map(({ run }) => run);

it('runs are found wherever they stand in a text, as often as they do, whole words only', () => {
  const made = runs('b', 'b c', 'c d e f g');
  expect(foundIn(made, 'a b c d e f g b')).toEqual(['b', 'b c', 'c d e f g', 'b']);
  expect(foundIn(made, 'a bc cd e f g bb')).toEqual([]);
  expect([...made.in(['b'])]).toEqual([{ run: 'b', from: 'b.mdx', start: 0, end: 1 }]);
});

it('every run of many is found, and none that is not there', () => {
  const word = (number: number) => `w${number}`;
  const numbers = Array.from({ length: 20_000 }, (_, number) => number);
  const made = new WordRuns();
  for (const number of numbers) made.add([word(number), word(number + 1), word(number * 7)], 'many.mdx');
  const missed = numbers.filter(
    (number) => [...made.in(['x', word(number), word(number + 1), word(number * 7)])].length !== 1,
  );
  const invented = numbers.filter(
    (number) => [...made.in([word(number), word(number + 1), word(number * 7 + 1)])].length > 0,
  );
  expect([missed, invented]).toEqual([[], []]);
});

it('what an open text holds is taken away', () => {
  const made = runs('a b', 'b c d', 'e');
  made.deleteIn('a b c d x'.split(' '));
  expect([...made]).toEqual([['e', 'e.mdx']]);
});
