import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Size } from '../wiki/settings.ts';
import { writeWiki } from '../wiki/write.ts';

/** Where everything that is measured lies; of the project's own caches and builds nothing is touched. */
const place = resolve('.cache/bench');

/** Where the copy of the engine lies, and that of the yardstick. */
export const oursFolder = join(place, 'ours');
export const bareFolder = join(place, 'bare');

/** What of the project a build has no need of. */
const notOurs = /^(\.git|\.cache|\.astro|node_modules|content|docs|tests|dist.*)$/;

/** The content folder of a generated wiki of that size, freshly written. */
export function contentOf(size: Size): string {
  const folder = join(place, `wiki-${size.entries}-${size.levels}`);
  writeWiki(folder, size);
  return folder;
}

/** Copies the engine and the yardstick as they stand here; the copies have built nothing yet. */
export function copySites() {
  rmSync(oursFolder, { recursive: true, force: true });
  rmSync(bareFolder, { recursive: true, force: true });
  mkdirSync(oursFolder, { recursive: true });
  for (const name of readdirSync('.').filter((each) => !notOurs.test(each))) {
    cpSync(name, join(oursFolder, name), { recursive: true });
  }
  cpSync('tests/bench/bare', bareFolder, { recursive: true });
}

/** Takes away all that builds have left in a folder, so that the next one begins from nothing. */
export function forget(folder: string) {
  for (const name of ['.cache', '.astro', 'dist', 'node_modules']) {
    const path = join(folder, name);
    if (existsSync(path)) rmSync(path, { recursive: true });
  }
}
