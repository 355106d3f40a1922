import { rmSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { lock } from './lock.ts';
import { formatReport } from '../issues/report.ts';
import { prepare, publish, putBack, Refusal } from './publish.ts';

// A test runner's or a shell's NODE_ENV would bring the code for development into the site.
process.env.NODE_ENV = 'production';
// The bundler's allocator (mimalloc) would keep what it has freed, a quarter of the memory of a build. It reads this when
// its library is loaded, in milliseconds.
const purgeDelay = process.env.MIMALLOC_PURGE_DELAY;
process.env.MIMALLOC_PURGE_DELAY ??= '0';
// The packaged Node calls the stripping of types experimental: that is for us to know, not for who builds.
const [print] = process.listeners('warning');
process.removeAllListeners('warning');
process.on('warning', (warning) => warning.name !== 'ExperimentalWarning' && print?.(warning));

/**
 * With more entries than this in all editions V8 looks for rubbish whenever its heap has grown by a quarter: left to itself
 * it lets rubbish be half of it, which holds what the bundler has made for it as well. A small wiki need not spend the
 * twentieth of the processor.
 */
const largeWiki = 2000;

let target = resolve('dist');
const cache = resolve('.cache');
// Built aside and moved when whole, so that a failed build leaves the last good one as it was.
const draft = resolve(cache, 'build');
let locked = false;

try {
  const { outDir, verbose } = parseArgs({
    options: { outDir: { type: 'string', default: 'dist' }, verbose: { type: 'boolean' } },
  }).values;
  target = resolve(outDir || 'dist');
  // Astro keeps what it knows of the content in .astro/, whatever the content: builds take turns.
  lock(resolve(cache, 'build.lock'), () =>
    console.error('Another build is running here; this one waits for it.'),
  );
  locked = true;
  // Whatever comes after: readers wait for it.
  putBack(target);
  const { contentFolder, siteIsNamed } = await import('../settings.ts');
  const { content } = await import('../load.ts');
  // Read before anything is touched; the steps and pages of the build get what was read here.
  const { issues, wiki } = content();
  if (wiki.entries.length * wiki.levels.all.length > largeWiki)
    setFlagsFromString('--heap-growing-percent=25');
  if (issues.length > 0) console.log(`${formatReport(issues)}\n`);
  prepare(target, [process.cwd(), contentFolder.path], draft);
  clear();
  if (!siteIsNamed) {
    console.log(
      'SITE_URL is not set: this build has no sitemap, feed or canonical addresses, and other sites show its links without a picture.',
    );
  }
  const { build } = await import('astro');
  // The rasteriser has another one, loaded with the steps of the build. It asks for the same memory with each picture: to
  // give it back in between takes longer than to paint.
  process.env.MIMALLOC_PURGE_DELAY = purgeDelay ?? '100';
  await build({
    outDir: draft,
    logLevel: process.env.CI && !verbose ? 'warn' : 'info',
    // Astro prints a line for every page.
    ...(!verbose && { logger: { entrypoint: new URL('../build/astro/build-log.ts', import.meta.url) } }),
  });
  publish(draft, target, contentFolder.path);
} catch (error) {
  console.error(reasonOf(error));
  if (locked) clearAsFarAsMayBe();
  console.error(`\nNothing was published; ${whatStands(error)}.`);
  process.exitCode = 1;
}
// A build that failed half-way leaves helpers of the bundler running.
process.exit();

/** Takes away what builds that were killed, or failed, left. */
function clear() {
  for (const path of [draft, resolve(cache, 'build.lock-journal')]) {
    rmSync(path, { recursive: true, force: true });
  }
}

function clearAsFarAsMayBe() {
  try {
    clear();
  } catch {
    // The next build clears, or tells what is in its way.
  }
}

function whatStands(error: unknown): string {
  if (error instanceof Refusal) return 'nothing was taken away either';
  return existsSync(target) ? 'the last good build is untouched' : 'there is no build yet';
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
