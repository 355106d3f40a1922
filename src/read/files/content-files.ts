import { checkCharacters } from './hidden-letters.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';

/** Something in the content folder that is no file of text. */
export interface NotText {
  /** What it is, e.g. "a symbolic link". */
  what: string;
  /** Its size, where it is a file that is too large to be read. */
  size?: number;
}

/** What lies in a content folder, by path relative to it, with forward slashes. */
export type ContentFiles = Record<string, string | NotText>;

/**
 * Characters a file may have. The longest entry that has been written so far has a tenth of it, the list of
 * sources an eighth; what is larger was pasted by mistake, and would make a page nobody can load.
 */
const mostCharacters = (path: string) => (path.endsWith('.mdx') ? 100_000 : 500_000);

/** Bytes at most that a file with that many characters can have; what is larger need not be read. */
export const mostBytes = 2_000_000;

/**
 * The text of a file, as far as it can be read at all.
 * @param shown the path as messages name it
 */
export function textOf(
  content: string | NotText,
  shown: string,
): { file: TextFile; readable: boolean; issues: Issue[] } {
  if (typeof content !== 'string') {
    const file = { path: shown, text: '' };
    const place = placeAt(file, 0);
    const found = content.size
      ? issue('too-large', place, { size: content.size, most: mostCharacters(shown) })
      : issue('not-a-file', place, { what: content.what });
    return { file, readable: false, issues: [found] };
  }
  // Some editors begin a file with a byte order mark, which says nothing; some write é as two letters (NFD).
  const file = { path: shown, text: content.replace(/^\uFEFF/, '').normalize('NFC') };
  const most = mostCharacters(shown);
  if (file.text.length > most) {
    const found = issue('too-large', placeAt(file, most), { size: file.text.length, most });
    return { file, readable: false, issues: [found] };
  }
  return { file, ...checkCharacters(file) };
}
