import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, inject, it } from 'vitest';
import { workFolder } from '../../support/builds.ts';
import { filesOf } from '../../support/pages.ts';

/** What is wrong in some files, as html-validate says it, in one thread per core. */
async function faultsIn(files: string[]): Promise<string[]> {
  const threads = Math.min(availableParallelism(), files.length);
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_, index) => index % threads === share),
  );
  const found = await Promise.all(
    shares.map(
      (workerData) =>
        new Promise<string[]>((resolve, reject) =>
          new Worker(new URL('../../support/validate-worker.ts', import.meta.url), { workerData })
            .once('message', resolve)
            .once('error', reject),
        ),
    ),
  );
  return found.flat();
}

it('every page of every edition is valid HTML', { timeout: 600_000 }, async () => {
  const files = inject('wikis').flatMap((name) =>
    filesOf(name)
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(inject(name).dist, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(await faultsIn(files)).toEqual([]);
});

it('the validator is listening: it finds a list in a paragraph and a style in an attribute', async () => {
  const file = join(workFolder('invalid-html'), 'page.html');
  writeFileSync(
    file,
    '<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><p style="top: 0"><ul><li>x</li></ul></p></body></html>\n',
  );
  const found = String(await faultsIn([file]));
  expect(found).toContain('no-inline-style');
  expect(found).toContain('close-order');
});
