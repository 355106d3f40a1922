import { gunzipSync } from 'node:zlib';
import { needlesAt } from '../../laws/sealed-text.ts';
import { wordsOf, type WordRuns } from '../../laws/word-runs.ts';
import type { Level } from '../../read/fields/levels.ts';
import { isPng, wordsInPng } from '../pictures/png-words.ts';
import type { BuiltFile } from '../walk/built-file.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

/** Sealed words found where they must not be. */
export interface Leak {
  file: string;
  words: string;
  /** The content file the words are sealed in. */
  from: string;
}

/** Fails the build when anything served at a level holds words sealed above it. */
export function leakScan({ wiki }: Build): Step {
  const needles = new Map<Level, WordRuns>();
  const leaks = new Map<Level, Leak[]>();
  let count = 0;
  return {
    name: 'leak-scan',
    start() {
      for (const level of wiki.levels.all) needles.set(level, needlesAt(wiki, level.id));
    },
    file(file) {
      const { level } = file;
      const found = leaksIn(file, needles.get(level)!);
      if (found.length > 0) leaks.set(level, [...(leaks.get(level) ?? []), ...found]);
      count++;
    },
    end() {
      if (leaks.size > 0) {
        throw new Error([...leaks].map(([level, found]) => leakReport(level.id, found)).join('\n'));
      }
      const runs = Math.max(...[...needles.values()].map(({ size }) => size));
      return `${counted(count)} files hold none of up to ${counted(runs)} sealed runs of words`;
    },
  };
}

/** The sealed words in one file, in its text, its markup, or its decoded search data. */
export function leaksIn(file: BuiltFile, needles: WordRuns): Leak[] {
  if (needles.size === 0) return [];
  const found = new Map<string, Leak>();
  const text = plainText(file);
  const texts = readings(hasLines(file) ? text.replaceAll('\n', blockEnd) : text).flatMap((each) =>
    each.split(blockEnd),
  );
  // The address is served too.
  for (const each of [...texts, file.path]) {
    for (const { run, from } of needles.in(wordsOf(each))) {
      found.set(run, { file: file.path, words: run, from });
    }
  }
  return [...found.values()];
}

/** Stands where one block of a page ends and the next begins: sentences do not run across it. */
const blockEnd = '\u0000';

/** Whether each line is a block of its own: no text of ours is broken into lines (see views/text). */
const hasLines = ({ path }: BuiltFile) => /\.(md|txt)$/.test(path);

const inlineTags = /<\/?(a|b|em|i|mark|span|strong|sup)\b[^>]*>/gi;

/** The ways a text can be read: as it is, and as the text of each block without tags and entities. */
function readings(raw: string): string[] {
  const text = raw
    .replace(inlineTags, ' ')
    .replace(/<[^>]*>/g, blockEnd)
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, ' ');
  return text === raw ? [raw] : [raw, text];
}

/** What a file says: search data unpacked, of a picture what stands beside its pixels. */
function plainText(file: BuiltFile): string {
  const { bytes } = file;
  if (isPng(bytes)) return wordsInPng(bytes).toString('utf8');
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('utf8') : file.text;
}

function leakReport(level: string, leaks: readonly Leak[]): string {
  const lines = leaks.slice(0, 20).map(({ file, words, from }) => `  ${file}: “${words}”, sealed in ${from}`);
  const more = leaks.length > 20 ? [`  and ${leaks.length - 20} more`] : [];
  return [`The edition "${level}" would show what is sealed above it:`, ...lines, ...more].join('\n');
}
