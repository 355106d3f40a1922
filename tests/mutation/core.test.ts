import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { loadWiki } from '../../src/load.ts';
import { contentOf } from '../support/wikis.ts';
import { drawingMutants } from './drawing-mutants.ts';
import { entryMutants } from './entry-mutants.ts';
import { fieldMutants, unfilled } from './field-mutants.ts';
import { judge, tally } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { nameMutants } from './name-mutants.ts';
import { frontmatterMutants, proseMutants } from './prose-mutants.ts';
import { randomFrom, seed, some } from './random.ts';
import { wholeWiki } from './whole-wiki.ts';
import { yamlMutants } from './yaml-mutants.ts';

const files = wholeWiki();
const plays = readFolder(contentOf.plays) as Record<string, string>;

/** As many of a suite's mutants as fit into a minute with all others; all of them with MUTATION_FULL=yes. */
const within = (count: number, mutants: Mutant[]) =>
  process.env.MUTATION_FULL ? mutants : some(mutants, count, randomFrom(seed));

/** The mutants of a suite; each is told of with its place, or is a wiki that pages can be printed from. */
const suites: Record<string, () => Mutant[]> = {
  fields: () => within(400, fieldMutants(files, randomFrom(seed), 1)),
  YAML: () => within(110, yamlMutants(files)),
  prose: () => within(120, proseMutants(files)),
  frontmatter: () => frontmatterMutants(files),
  'names of files': () => nameMutants(files),
  drawings: () => within(180, drawingMutants(files)),
  'any entry': () => within(22, entryMutants(plays, 44, randomFrom(seed))),
};

describe('a broken wiki', () => {
  it('is whole before it is broken', () => expect(loadWiki(files).issues).toEqual([]));

  it('has every field before it is broken', () => expect(unfilled(files)).toEqual([]));

  for (const [name, mutants] of Object.entries(suites)) {
    it(`${name}: every mistake is told of with its line and its cure`, { timeout: 600_000 }, () => {
      const result = tally(mutants().map(judge));
      console.log(`${name}: ${result.line} (seed ${seed})\n  ${result.classes}`);
      expect(result.unhandled).toEqual([]);
    });
  }
});
