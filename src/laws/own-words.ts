import { placeAt, type Place } from '../issues/positions.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { TextBlock, Token } from '../read/body/body.ts';
import { quotationsIn } from './quotations.ts';

/** The text of a block, one space for each citation. */
export function textOf(block: TextBlock): string {
  return block.tokens.map((token) => (token.type === 'words' ? token.text : ' ')).join('');
}

/**
 * The text of a block with everything blanked that its author only repeats: quotations, and titles of works.
 * @param names other names that stand as they are, from namesWith
 */
export function ownWordsOf(block: TextBlock, names?: RegExp): string {
  const text = block.tokens
    .map((token) => (token.type !== 'words' ? ' ' : token.repeated ? blank(token.text) : token.text))
    .join('');
  const own = blankRanges(text, quotationsIn(textOf(block)));
  return names ? own.replace(names, blank) : own;
}

/** A pattern of all titles and aliases in which another pattern occurs, as whole words; undefined where there are none. */
export function namesWith(drafts: readonly Draft[], pattern: RegExp): RegExp | undefined {
  const names = drafts
    .flatMap((draft) => [draft.title, ...draft.aliases])
    .filter((name) => name.search(pattern) !== -1)
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  return names.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : undefined;
}

/** A text with some of its parts, which are in order, blanked. */
function blankRanges(text: string, ranges: readonly { start: number; end: number }[]): string {
  let from = 0;
  const parts = ranges.flatMap(({ start, end }) => {
    const kept = text.slice(from, start);
    from = end;
    return [kept, ' '.repeat(end - start)];
  });
  return [...parts, text.slice(from)].join('');
}

const blank = (text: string) => ' '.repeat(text.length);

/**
 * Where words of a block stand in the file.
 * @param at where they begin in the block's text
 */
export function placeInBlock(draft: Draft, block: TextBlock, at: number, words: string): Place {
  let before = 0;
  for (const token of block.tokens) {
    const length = token.type === 'words' ? token.text.length : 1;
    if (at < before + length) return placeInToken(draft, token, at - before, words);
    before += length;
  }
  return placeAt(draft.file, block.offset, words.length);
}

/**
 * Where words of a piece of a sentence stand in the file.
 * @param at where they begin in its text
 */
export function placeInToken(draft: Draft, token: Token, at: number, words: string): Place {
  // Marks and escapes only lengthen a text, so that the words stand there or further on.
  const found = draft.file.text.indexOf(words, token.offset + at);
  return placeAt(draft.file, found === -1 ? token.offset : found, words.length);
}
