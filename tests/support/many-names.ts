import { capital, nameOf, phrase } from '../bench/wiki/vocabulary.ts';
import { randomFrom } from '../mutation/random.ts';
import type { NamesIndex, NameRecord } from '../../src/views/lists/names-index.ts';

const kinds = ['Person', 'Review', 'Scene', 'Work'];

/** A names index of so many made-up entries: names of two to four words, some with another name, answers to questions. */
export function manyNames(entries: number): NamesIndex {
  const random = randomFrom(entries);
  const names = Array.from({ length: entries }, (_, number): NameRecord => {
    const title = `${capital(nameOf(number))} ${phrase(1 + (number % 3), random)}`;
    const path = `entries/${title.toLowerCase().replaceAll(' ', '-')}/`;
    const facets = [kinds[number % kinds.length]!, 0, 0, 0, 'Things'] as NameRecord[2];
    return number % 3
      ? [title, path, facets]
      : [title, path, facets, [`${capital(nameOf(entries + number))}`]];
  });
  return {
    names,
    // What each work was made by.
    answers: names.flatMap(([, , [kind]], place) =>
      kind === 'Work' ? [['maker made makes', place, 'Maker', [place - 3], 0]] : [],
    ),
    weights: { Person: 2, Review: 0.8 },
    asked: [],
  };
}
