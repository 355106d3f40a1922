import { existsSync, lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that says a folder was made by a build, and may be replaced by the next. Its dot keeps it from host lists. */
const stamp = '.wiki-build';

const says =
  'A build of the wiki made this folder, and the next one replaces it: keep nothing of your own in here.\n';

/** What each build held before there was a stamp. */
const heldBefore = ['offline.json', 'worker.js', '_headers', '_redirects', '404.html'];

/** Stamps a folder as made by a build. */
export function stampBuild(folder: string) {
  writeFileSync(join(folder, stamp), says);
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
