import { copyFileSync, mkdirSync } from 'node:fs';
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

/** Copies a file that was kept to where it is published. */
export function lay(kept: string, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
}
