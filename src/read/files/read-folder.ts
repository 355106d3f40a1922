import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { mostBytes, type ContentFiles, type NotText } from './content-files.ts';

/**
 * Reads every file of a content folder. Links are not followed, so that nothing outside the folder is published.
 * @param folder absolute or relative path
 * @returns text by path relative to the folder, with forward slashes, bytes that are not UTF-8 as U+FFFD;
 *   in place of a text, what else lies there. Hidden files and folders are left out.
 * @throws Error with a sentence for a human when the folder itself cannot be read
 */
export function readFolder(folder: string): ContentFiles {
  try {
    return Object.fromEntries(readWithin(folder, ''));
  } catch (error) {
    throw new Error(`The content folder "${folder}" cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function readWithin(folder: string, within: string): [string, string | NotText][] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter((each) => !each.name.startsWith('.'))
    .flatMap((each): [string, string | NotText][] => {
      const path = within ? `${within}/${each.name}` : each.name;
      if (!each.isDirectory()) return [[path, readOne(each, join(folder, path))]];
      // A folder that is named like a file would be passed over without a word.
      const own: [string, NotText][] = /\.(mdx|yaml)$/.test(path) ? [[path, { what: 'a folder' }]] : [];
      return [...own, ...readWithin(folder, path)];
    });
}

function readOne(entry: Dirent, path: string): string | NotText {
  if (entry.isSymbolicLink()) return { what: 'a symbolic link' };
  if (!entry.isFile()) return { what: 'something that is no file' };
  try {
    const { size } = statSync(path);
    return size > mostBytes ? { what: 'a large file', size } : readFileSync(path, 'utf8');
  } catch {
    return { what: 'a file that cannot be opened' };
  }
}
