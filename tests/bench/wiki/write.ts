import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Size } from './settings.ts';
import { wikiFiles } from './wiki.ts';

/**
 * Writes a generated wiki as a content folder; what lay there is gone.
 * @returns how many files there are
 */
export function writeWiki(folder: string, size: Size): number {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  let count = 0;
  for (const [path, text] of wikiFiles(size)) {
    const file = join(folder, path);
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(file, text);
    count++;
  }
  return count;
}
