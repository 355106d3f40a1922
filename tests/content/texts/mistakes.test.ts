import { expect, it } from 'vitest';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { entryMutants } from '../../mutation/entry-mutants.ts';
import { judge, tally } from '../../mutation/judge.ts';
import { randomFrom, seed } from '../../mutation/random.ts';
import { contentOf } from '../../support/wikis.ts';

it('a mistake in any entry is told of with its line and its cure', { timeout: 600_000 }, () => {
  const files = readFolder(contentOf.real) as Record<string, string>;
  const mutants = entryMutants(files, process.env.MUTATION_FULL ? 22 : 11, randomFrom(seed));
  expect(mutants.length).toBeGreaterThan(5);
  expect(tally(mutants.map(judge)).unhandled).toEqual([]);
});
