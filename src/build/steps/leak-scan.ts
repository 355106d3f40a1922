import { addWhole, needlesAt, openRunsAt } from '../../laws/sealed-text.ts';
import { wordsOf, type WordRuns } from '../../laws/word-runs.ts';
import type { Level } from '../../read/fields/levels.ts';
import type { Wiki } from '../../wiki/wiki.ts';
import { contentTexts } from '../scan/content-texts.ts';
import { enginePhrases } from '../scan/engine-phrases.ts';
import { areSideBySide } from '../scan/side-by-side.ts';
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

/** What is looked for in the files of an edition. */
export interface Search {
  needles: WordRuns;
  /** What may be read together where it is put side by side; made when something is found. */
  open: () => WordRuns;
}

/** The step, and how many sealed runs of words it looks for in the files of a level; known once it has started. */
export interface LeakScan extends Step {
  sealedRuns(level: Level): number;
}

/** Fails the build when anything served at a level holds words sealed above it. */
export function leakScan({ wiki }: Build): LeakScan {
  const searches = new Map<Level, Search>();
  const leaks = new Map<Level, Leak[]>();
  /** Files without a leak, by path and digest: what a lower level may know, a higher may. */
  const clean = new Set<string>();
  let count = 0;
  return {
    name: 'leak-scan',
    start() {
      for (const level of wiki.levels.all) searches.set(level, searchAt(wiki, level.id));
    },
    file(file) {
      count++;
      const { level, path, digest } = file;
      const seen = `${path.slice(level.path.length)} ${digest}`;
      if (clean.has(seen)) return;
      const found = leaksIn(file, searches.get(level)!);
      if (found.length === 0) clean.add(seen);
      else leaks.set(level, [...(leaks.get(level) ?? []), ...found]);
    },
    end() {
      if (leaks.size > 0) {
        throw new Error([...leaks].map(([level, found]) => leakReport(level.id, found)).join('\n'));
      }
      const runs = Math.max(...wiki.levels.all.map((level) => this.sealedRuns(level)));
      return `${counted(count)} files hold none of up to ${counted(runs)} sealed runs of words`;
    },
    sealedRuns: (level) => searches.get(level)!.needles.size,
  };
}

/** What is looked for at a level: what the engine says in any wiki tells nothing of this one. */
export function searchAt(wiki: Wiki, level: string): Search {
  const phrases = enginePhrases(wiki.settings.language);
  const needles = needlesAt(wiki, level);
  for (const phrase of phrases) needles.deleteIn(wordsOf(phrase));
  let open: WordRuns | undefined;
  return {
    needles,
    open() {
      if (open) return open;
      open = openRunsAt(wiki, level);
      for (const phrase of phrases) addWhole(open, phrase, '');
      return open;
    },
  };
}

/** The sealed words in what content wrote of one file. */
export function leaksIn(file: BuiltFile, { needles, open }: Search): Leak[] {
  if (needles.size === 0) return [];
  const found = new Map<string, Leak>();
  for (const text of contentTexts(file)) {
    const words = wordsOf(text);
    for (const { run, from, start, end } of needles.in(words)) {
      if (!areSideBySide(words, start, end, open())) found.set(run, { file: file.path, words: run, from });
    }
  }
  return [...found.values()];
}

function leakReport(level: string, leaks: readonly Leak[]): string {
  const lines = leaks.slice(0, 20).map(({ file, words, from }) => `  ${file}: “${words}”, sealed in ${from}`);
  const more = leaks.length > 20 ? [`  and ${leaks.length - 20} more`] : [];
  return [
    `The edition "${level}" would show what is sealed above it:`,
    ...lines,
    ...more,
    'No content can do so by itself: the engine prints it past its seal, and that should be reported. Until then say it in',
    'other words where it is sealed, or openly elsewhere, if everybody may know.',
  ].join('\n');
}
