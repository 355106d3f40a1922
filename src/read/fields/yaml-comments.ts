import { Lexer } from 'yaml';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';

/** What the lexer says before the words of a value. */
const beforeWords = '\x1f';

/** What the lexer says of the document itself, which is no part of the text. */
const unwritten = new Set(['\x02', '\x18']);

/** How many comments of a file are told of: one broken file must not fill the report. */
const mostTold = 10;

/**
 * Comments that cut off the end of what somebody wrote: those behind something on their line, and lines that would
 * continue the words above if they did not begin with #. YAML drops them without a word.
 * @param start where the fields begin in their file
 * @param end where they end
 */
export function checkComments(file: TextFile, start: number, end: number): Issue[] {
  const issues: Issue[] = [];
  const text = file.text.slice(start, end);
  if (!text.includes('#')) return issues;
  let offset = 0;
  let depth = 0;
  let areWords = false;
  // Where the line begins, whether nothing stands on it yet, and where its last list item or field begins.
  let line = 0;
  let isEmpty = true;
  let item = 0;
  let last = 0;
  // The words without quotation marks that nothing but line ends has followed.
  let words: { text: string; item: number } | undefined;
  const beginLine = (at: number) => ([line, isEmpty] = [at, true]);
  for (const token of new Lexer().lex(text)) {
    if (issues.length >= mostTold) break;
    if (unwritten.has(token)) continue;
    if (token === beforeWords) {
      areWords = true;
      continue;
    }
    const column = offset - line;
    if (!areWords && token.startsWith('#')) {
      const continues = words !== undefined && (depth > 0 || column > words.item);
      if (!isEmpty || continues) {
        const place = placeAt(file, start + offset, token.length);
        issues.push(issue('yaml-comment', place, { comment: token, before: words?.text }));
      }
      words = undefined;
    } else if (/^\r?\n$/.test(token) || (areWords && token.endsWith('\n'))) {
      beginLine(offset + token.length);
    } else if (areWords || !/^\s/.test(token)) {
      if (!areWords) depth += /^[[{]/.test(token) ? 1 : /^[\]}]/.test(token) ? -1 : 0;
      if (isEmpty) item = column;
      // The hyphen begins an item, unless a field begins behind it.
      if (token === ':') item = last;
      words = areWords ? { text: token, item } : undefined;
      [isEmpty, last] = [false, column];
    }
    areWords = false;
    offset += token.length;
  }
  return issues;
}
