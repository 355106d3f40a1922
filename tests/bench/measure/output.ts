import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build left: its files, their bytes, and how many of them are pages. */
export interface Output {
  files: number;
  bytes: number;
  pages: number;
}

/** Counts what lies in a folder; a file that has several names counts its bytes once. */
export function outputOf(folder: string): Output {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const seen = new Set<number>();
  let bytes = 0;
  for (const { parentPath, name } of files) {
    const { ino, nlink, size } = statSync(join(parentPath, name));
    if (nlink > 1 && seen.has(ino)) continue;
    seen.add(ino);
    bytes += size;
  }
  return { files: files.length, bytes, pages: files.filter(({ name }) => name.endsWith('.html')).length };
}
