import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Keeps a file for later builds, under its name when it is whole: another build may be reading. The loop of events turns
 * while it is written, without which the rasteriser gives no memory back.
 */
export async function keep(path: string, bytes: string | Buffer) {
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
}

/** Has a file stand at another path as well, as a copy where the file system has no links. */
export function share(file: string, path: string) {
  if (!link(file, path)) copyFileSync(file, path);
}

/** Copies a file that was kept to where it is published. */
export function lay(kept: string, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
}

/**
 * Has a file stand at another path as well, in place of what is there.
 * @returns whether it does: not every file system can, nor any without end, and then nothing has changed
 */
export function link(file: string, path: string): boolean {
  try {
    linkSync(file, `${path}.link`);
    renameSync(`${path}.link`, path);
    return true;
  } catch {
    rmSync(`${path}.link`, { force: true });
    return false;
  }
}
