import { gunzipSync } from 'node:zlib';
import { isPng, wordsInPng } from '../pictures/png-words.ts';
import type { BuiltFile } from '../walk/built-file.ts';
import { textsInJson, textsInMarkup } from './markup.ts';

/** Files that are the same whatever the content: scripts, styles, typefaces, and the search engine itself. */
const code = /\.(?:js|css|woff2?|wasm|pagefind)$/;

/** Code that the engine and its libraries name; a script beside a page would be named by content. */
const ownCode = /^(?:pagefind|_astro)\//;

/** Files of the engine that lie at the root under the same names for every wiki. */
const ownNames = /^(?:apple-touch-icon|icon(?:-[a-z\d]+)?|\.nojekyll)(?:\.|$)/;

/** What Pagefind puts before the data of a page. */
const pagefindMark = 'pagefind_dcd';

/**
 * What content may have written of a file, in pieces that are each read in one go: its address, and the texts in it,
 * without markup and without the names of fields. Of code it is the address alone, if content
 * may have named it.
 */
export function contentTexts(file: BuiltFile): string[] {
  const isCode = code.test(file.path);
  const address = (isCode && ownCode.test(file.path)) || ownNames.test(file.path) ? [] : [file.path];
  return isCode ? address : [...address, ...textsWithin(file)];
}

function textsWithin({ path, bytes }: BuiltFile): string[] {
  if (isPng(bytes)) return [wordsInPng(bytes).toString('utf8')];
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  if (/\.(?:html|svg|xml)$/.test(path)) return textsInMarkup(text);
  // Each line is a block of its own: no text of ours is broken into lines (see views/text).
  if (/\.(?:md|txt|csv)$/.test(path)) return text.split('\n');
  return textsInJson(text.startsWith(pagefindMark) ? text.slice(pagefindMark.length) : text) ?? [text];
}
