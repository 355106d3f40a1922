import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { needlesAt, runsOf, wordsOf, type Needles } from '../../laws/sealed-text.ts';
import { content } from '../../load.ts';
import { isPng, wordsInPng } from '../pictures/png-words.ts';
import { editionFiles } from '../walk/edition-files.ts';

/** Sealed words found where they must not be. */
export interface Leak {
  file: string;
  words: string;
  /** The content file the words are sealed in. */
  from: string;
}

/** Fails the build when anything served at a level holds words sealed above it. */
export function leakScan(): AstroIntegration {
  return {
    name: 'leak-scan',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { wiki } = content();
        for (const level of wiki.levels.all) {
          const needles = needlesAt(wiki, level.id);
          const files = editionFiles(dist, level.path, wiki.levels.all);
          const leaks = files.flatMap((file) => leaksIn(dist, file, needles));
          if (leaks.length > 0) throw new Error(leakReport(level.id, leaks));
          logger.info(
            `${files.length} files at "${level.id}" hold none of ${needles.size} sealed runs of words`,
          );
        }
      },
    },
  };
}

/** The sealed words in one file, in its text, its markup, or its decoded search data. */
export function leaksIn(dist: string, file: string, needles: Needles): Leak[] {
  if (needles.size === 0) return [];
  const found = new Map<string, Leak>();
  const texts = readings(readFileSync(join(dist, file))).flatMap((text) => text.split(blockEnd));
  // The address is served too.
  for (const text of [...texts, file]) {
    for (const words of runsOf(wordsOf(text))) {
      const from = needles.get(words);
      if (from) found.set(words, { file, words, from });
    }
  }
  return [...found.values()];
}

/** Stands where one block of a page ends and the next begins: sentences do not run across it. */
const blockEnd = '\u0000';

const inlineTags = /<\/?(a|b|em|i|mark|span|strong|sup)\b[^>]*>/gi;

/** The ways a file can be read: as it is, and as the text of each block without tags and entities. */
function readings(bytes: Buffer): string[] {
  const raw = plain(bytes).toString('utf8');
  const text = raw
    .replace(inlineTags, ' ')
    .replace(/<[^>]*>/g, blockEnd)
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, ' ');
  return text === raw ? [raw] : [raw, text];
}

function plain(bytes: Buffer): Buffer {
  if (isPng(bytes)) return wordsInPng(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function leakReport(level: string, leaks: readonly Leak[]): string {
  const lines = leaks.slice(0, 20).map(({ file, words, from }) => `  ${file}: “${words}”, sealed in ${from}`);
  const more = leaks.length > 20 ? [`  and ${leaks.length - 20} more`] : [];
  return [`The edition "${level}" would show what is sealed above it:`, ...lines, ...more].join('\n');
}
