import { fieldProblems } from './field-problems.ts';
import { lawProblems } from './law-problems.ts';
import { nameProblems } from './name-problems.ts';
import { readingProblems } from './reading-problems.ts';
import { textProblems } from './text-problems.ts';

/**
 * Every problem a writer can be told of, by its code: what was found, and the cure.
 * Each code is a heading in content/README.md. Which part it stands in says how strong it is: see strength.ts.
 */
export const catalogue = {
  ...readingProblems,
  ...fieldProblems,
  ...nameProblems,
  ...textProblems,
  ...lawProblems,
};
