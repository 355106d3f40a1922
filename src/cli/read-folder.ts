import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads every text file of a content folder.
 * @param folder absolute or relative path
 * @returns text by path relative to the folder, with forward slashes; hidden files are left out
 * @throws Error with a sentence for a human when the folder cannot be read
 */
export function readFolder(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile() && !each.name.startsWith('.'))
        .map((each) => join(each.parentPath, each.name))
        .map((path) => [
          path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
          readFileSync(path, 'utf8'),
        ]),
    );
  } catch (error) {
    throw new Error(`The content folder "${folder}" cannot be read: ${(error as Error).message}`);
  }
}
