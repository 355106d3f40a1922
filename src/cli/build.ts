import './give-memory-back.ts';
import { readdirSync, rmSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { content } from '../load.ts';
import { lock } from './lock.ts';
import { prepare, publish } from './publish.ts';

// A test runner's or a shell's NODE_ENV would bring the code for development into the site.
process.env.NODE_ENV = 'production';
// The packaged Node calls the stripping of types experimental: that is for us to know, not for who builds.
const [print] = process.listeners('warning');
process.removeAllListeners('warning');
process.on('warning', (warning) => warning.name !== 'ExperimentalWarning' && print?.(warning));

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, verbose: { type: 'boolean' } },
});
const target = resolve(values.outDir);
const cache = resolve('.cache');
// Built aside and moved when whole, so that a failed build leaves the last good one as it was.
const draft = resolve(cache, 'build');

try {
  // Read before anything is touched; the steps and pages of the build get what was read here.
  content();
  // Astro keeps what it knows of the content in .astro/, whatever the content: builds take turns.
  lock(resolve(cache, 'build.lock'), () =>
    console.error('Another build is running here; this one waits for it.'),
  );
  prepare(target);
  clear();
  await build({
    outDir: draft,
    logLevel: process.env.CI && !values.verbose ? 'warn' : 'info',
    // Astro prints a line for every page.
    ...(!values.verbose && {
      logger: { entrypoint: new URL('../build/astro/build-log.ts', import.meta.url) },
    }),
  });
  publish(draft, target);
} catch (error) {
  console.error(reasonOf(error));
  console.error(
    `\nNothing was published; ${existsSync(target) ? 'the last good build is untouched' : 'there is no build yet'}.`,
  );
  process.exitCode = 1;
}
// A build that failed half-way leaves helpers of the bundler running.
process.exit();

/** Takes away what killed builds left. */
function clear() {
  for (const name of readdirSync(cache).filter((each) => each.startsWith('build') && each !== 'build.lock')) {
    rmSync(resolve(cache, name), { recursive: true, force: true });
  }
}

/** What went wrong, for a human: the system's own words are codes. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const place = path ?? target;
  if (code === 'ENOSPC') return `The disk is full: ${place} could not be written.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${place} may not be written.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${place} cannot be a folder: a file is in the way.`;
  return error.message;
}
