import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderMode = 0o755;

/** Everybody may read a published file, and its owner alone change it. */
export const fileMode = 0o644;

/** Lets every server read what is in a folder: who builds may keep new files to themselves, and so may a cache. */
export function makeReadable(folder: string) {
  chmodSync(folder, folderMode);
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (each.isDirectory()) chmodSync(join(each.parentPath, each.name), folderMode);
    if (each.isFile()) chmodSync(join(each.parentPath, each.name), fileMode);
  }
}

/** Makes a folder with all those around it, as far as they are missing, so that every server can enter. */
export function makeFolder(path: string) {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  for (let each = path; each.length >= first.length; each = dirname(each)) chmodSync(each, folderMode);
}
