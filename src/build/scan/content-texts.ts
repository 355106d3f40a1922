import { gunzipSync } from 'node:zlib';
import { isPng, wordsInPng } from '../pictures/png-words.ts';
import type { BuiltFile } from '../walk/built-file.ts';
import { textsInJson, textsInMarkup } from './markup.ts';

/** Files that are the same whatever the content: scripts, styles, typefaces, and the search engine itself. */
const code = /\.(?:js|css|woff2?|wasm|pagefind)$/;

/** What Pagefind puts before the data of a page. */
const pagefindMark = 'pagefind_dcd';

/**
 * What content may have written of a file, in pieces that are each read in one go: its address, and the texts in it,
 * without markup and without the names of fields. Of code it is the address alone.
 */
export function contentTexts(file: BuiltFile): string[] {
  return code.test(file.path) ? [file.path] : [file.path, ...textsWithin(file)];
}

function textsWithin({ path, bytes }: BuiltFile): string[] {
  if (isPng(bytes)) return [wordsInPng(bytes).toString('utf8')];
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  if (/\.(?:html|svg|xml)$/.test(path)) return textsInMarkup(text);
  // Each line is a block of its own: no text of ours is broken into lines (see views/text).
  if (/\.(?:md|txt|csv)$/.test(path)) return text.split('\n');
  return textsInJson(text.startsWith(pagefindMark) ? text.slice(pagefindMark.length) : text) ?? [text];
}
