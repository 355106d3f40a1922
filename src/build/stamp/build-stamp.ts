import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

/** The file that says a folder was made by a build, and may be replaced by the next. Its dot keeps it from host lists. */
const stamp = '.wiki-build';

const says =
  'A build of the wiki made this folder, and the next one replaces it: keep nothing of your own in here.\n';

/** What each build held before there was a stamp. */
const heldBefore = ['offline.json', 'worker.js', '_headers', '_redirects', '404.html'];

/**
 * Stamps a folder as made by a build.
 * @param content the content folder it was made from
 */
export function stampBuild(folder: string, content?: string) {
  writeFileSync(join(folder, stamp), content === undefined ? says : says + lineOf(content));
}

/** Whether a folder was made by a build of a content folder. */
export function isBuildOf(folder: string, content: string): boolean {
  const file = join(folder, stamp);
  return existsSync(file) && readFileSync(file, 'utf8').endsWith(lineOf(content));
}

/** A line that only builds of one content folder have; builds are published, and where it lies is nobody's business. */
function lineOf(content: string): string {
  // From here: the same project says the same wherever it lies.
  const way = relative(realpathSync('.'), realpathSync(content));
  const place = createHash('sha256').update(way).digest('hex').slice(0, 16);
  return `Content: ${place}\n`;
}

/** Whether something is a folder that a build has made; a link to one is not. */
export function isBuild(path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  return existsSync(join(path, stamp)) || heldBefore.every((name) => existsSync(join(path, name)));
}

/** Whether something is a folder without anything in it. */
export function isEmptyFolder(path: string): boolean {
  return !!lstatSync(path, { throwIfNoEntry: false })?.isDirectory() && readdirSync(path).length === 0;
}

/** Takes a build away, its stamp last, so that one who dies half-way leaves what is known for a build. */
export function removeBuild(folder: string) {
  stampBuild(folder);
  for (const name of readdirSync(folder).filter((each) => each !== stamp)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}
