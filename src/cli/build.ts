import { rmSync, renameSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { formatReport } from '../core/issues.ts';
import { loadWiki } from '../core/wiki.ts';
import { contentFolder } from '../settings.ts';
import { readFolder } from './read-folder.ts';

// A test runner's or a shell's NODE_ENV would bring the code for development into the site.
process.env.NODE_ENV = 'production';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const target = resolve(values.outDir);
// Built aside and moved when whole, so that a failed build leaves the last good one as it was.
const draft = resolve('.cache', `build-${process.pid}`);

try {
  const { wiki, issues } = loadWiki(readFolder(contentFolder.path), contentFolder.shown);
  if (!wiki) throw new Error(formatReport(issues));
  mkdirSync(resolve('.cache'), { recursive: true });
  await build({ outDir: draft, logLevel: process.env.CI ? 'warn' : 'info' });
  publish();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(
    `\nNothing was published; ${existsSync(target) ? 'the last good build is untouched' : 'there is no build yet'}.`,
  );
  process.exitCode = 1;
} finally {
  rmSync(draft, { recursive: true, force: true });
}
// A build that failed half-way leaves helpers of the bundler running.
process.exit();

function publish() {
  const old = `${draft}-old`;
  if (existsSync(target)) renameSync(target, old);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(draft, target);
  rmSync(old, { recursive: true, force: true });
}
