import { distance } from './distance.ts';

/** How much of a word may be misspelt. */
export const tolerance = 0.25;

/** Longer words than this may be misspelt. */
export const safeLength = 3;

/** How far a word may be from the one that is meant, in letters. */
export const mostWrong = (word: string) =>
  word.length > safeLength ? Math.round(word.length * tolerance) : 0;

/** How the words of a query are spelt in a name: each by a word of its own that comes near, or as it is. */
export function spellings(words: readonly string[], terms: readonly string[]): string[] {
  const held = (word: string) => terms.some((term) => term.startsWith(word));
  const free = new Set(terms.filter((term) => !words.some((word) => term.startsWith(word))));
  return words.map((word) => {
    if (held(word)) return word;
    const near = [...free]
      .map((term) => ({ term, far: distance(word, term) }))
      .filter(({ far }) => far <= Math.round(word.length * tolerance))
      .sort((a, b) => a.far - b.far)[0];
    if (!near) return word;
    free.delete(near.term);
    return near.term;
  });
}

/** The words of a list that a misspelt one may be meant for, nearest first. */
export function nearest(word: string, words: Iterable<string>, most: number): string[] {
  const reach = mostWrong(word);
  return [...new Set(words)]
    .filter((each) => Math.abs(each.length - word.length) <= reach)
    .map((each) => ({ each, far: distance(word, each) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each);
}
