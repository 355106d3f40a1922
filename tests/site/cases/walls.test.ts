import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { environmentFor, fixtureContent, workFolder } from '../../support/builds.ts';

it('with the first wall down, the second stops the build, and nothing is published', () => {
  const dist = join(workFolder('walls'), 'open');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(resolve('tests/support/open-every-level.ts')).href,
      'src/cli/build.ts',
      '--outDir',
      dist,
    ],
    { env: environmentFor(fixtureContent), encoding: 'utf8' },
  );
  expect(stderr).toMatch(
    /The edition "none" would show what is sealed above it:\n {2}\S+: “[^”]+”, sealed in/,
  );
  expect(status).toBe(1);
  expect(existsSync(dist)).toBe(false);
}, 120_000);
