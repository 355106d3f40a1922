import type { Token } from '../read/body/body.ts';
import type { AnyWholeEntry, Wiki } from '../wiki/wiki.ts';
import { unitsOf } from './text-units.ts';
import { longestRun, wordsOf, WordRuns } from './word-runs.ts';

/**
 * What must not be found in anything served at a level: the runs of words of every sealed text, each with the content
 * file it comes from, less those that some open text holds as well.
 */
export function needlesAt(wiki: Wiki, reader: string): WordRuns {
  const opens = (level: string | undefined) => wiki.levels.opens(reader, level);
  const needles = new WordRuns();
  const open: string[] = [];
  for (const { text, level, path } of unitsOf(wiki)) {
    if (opens(level)) open.push(text);
    else addWhole(needles, text, path);
  }
  for (const { body, path } of wiki.entries) {
    for (const block of body.blocks) addSealedWords(needles, block.tokens, path, opens);
  }
  for (const text of open) needles.deleteIn(wordsOf(text));
  for (const entry of wiki.entries) needles.deleteIn(openWords(entry, opens));
  return needles;
}

/** An entry's open words across statements and paragraphs: a search index joins them without the citations between. */
function openWords(entry: AnyWholeEntry, opens: (level: string) => boolean): string[] {
  const texts = entry.body.blocks.map(({ tokens }) =>
    tokens.map((each) => (each.type === 'words' && opens(each.level) ? each.shown : '')).join(''),
  );
  return wordsOf(texts.join(' '));
}

/** A short text is looked for whole, a longer one by every window of words. */
export function addWhole(needles: WordRuns, text: string, path: string) {
  for (const run of windowsOf(wordsOf(text))) needles.add(run, path);
}

/** Windows of a block's full text that hold at least one sealed word; short sealed words keep their context. */
function addSealedWords(
  needles: WordRuns,
  tokens: readonly Token[],
  path: string,
  opens: (level: string) => boolean,
) {
  let words: { word: string; sealed: boolean }[] = [];
  const flush = () => {
    for (const piece of windowsOf(words)) {
      if (piece.some(({ sealed }) => sealed)) {
        needles.add(
          piece.map(({ word }) => word),
          path,
        );
      }
    }
    words = [];
  };
  for (const token of tokens) {
    if (token.type === 'cite') flush();
    else words.push(...wordsOf(token.shown).map((word) => ({ word, sealed: !opens(token.level) })));
  }
  flush();
}

/** Every so many words in a row, or the whole where there are fewer; none of nothing. */
function windowsOf<Word>(words: readonly Word[]): Word[][] {
  if (words.length === 0) return [];
  const starts = Math.max(0, words.length - longestRun) + 1;
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + longestRun));
}

/**
 * What stands in the open at a level, as whole texts or as five words in a row: pages put it side by side, and words that
 * were never written together are then read together.
 */
export function openRunsAt(wiki: Wiki, reader: string): WordRuns {
  const opens = (level: string | undefined) => wiki.levels.opens(reader, level);
  const runs = new WordRuns();
  for (const { text, level, path } of unitsOf(wiki)) {
    if (opens(level)) addWhole(runs, text, path);
  }
  for (const { body, path } of wiki.entries) {
    for (const { tokens } of body.blocks) {
      for (const text of openPieces(tokens, opens)) addWhole(runs, text, path);
    }
  }
  return runs;
}

/** What readers see of a block, cut where a seal or the mark of a citation stands. */
function openPieces(tokens: readonly Token[], opens: (level: string) => boolean): string[] {
  return tokens
    .map((token) => (token.type === 'words' && opens(token.level) ? token.text : '\u0000'))
    .join('')
    .split('\u0000');
}
