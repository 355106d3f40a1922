import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Level } from '../../read/fields/levels.ts';

/**
 * The files of a build that belong to one edition: those below its path but not below a longer one. Compressed
 * copies are left out: they are made of these files after everything else.
 * @param dist the build's folder
 * @param path the edition's path, '' or 'after/pilot/'
 * @returns paths relative to `dist`, with forward slashes, sorted
 */
export function editionFiles(dist: string, path: string, levels: readonly Level[]): string[] {
  const longer = levels
    .map((level) => level.path)
    .filter((other) => other !== path && other.startsWith(path));
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
    .map((each) => relative(dist, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((file) => file.startsWith(path) && !longer.some((other) => file.startsWith(other)))
    .sort();
}
