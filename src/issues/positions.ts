/** A place in a file, counted from 1 as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The whole line, for showing. */
  excerpt: string;
  /** How many characters to underline. */
  length: number;
}

/** A file's text, able to say where an offset is. */
export interface TextFile {
  path: string;
  text: string;
}

/** Offsets at which the lines of a file begin; kept, as a broken file is asked for thousands of places. */
const lineStarts = new WeakMap<TextFile, number[]>();

function lineStartsOf(file: TextFile): number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}

/**
 * Where an offset stands in a file.
 * @param offset characters (UTF-16 units) from the start; past the end means the end
 * @param length characters to underline, cut at the end of the line
 */
export function placeAt(file: TextFile, offset: number, length = 1): Place {
  const { path, text } = file;
  const at = Math.min(Math.max(offset, 0), text.length);
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const lineStart = starts[low]!;
  const lineEnd = (starts[low + 1] ?? text.length + 1) - 1;
  return {
    file: path,
    line: low + 1,
    column: at - lineStart + 1,
    excerpt: text.slice(lineStart, lineEnd).trimEnd(),
    length: Math.max(1, Math.min(length, lineEnd - at)),
  };
}

/**
 * The offset of a line and column, as parsers report them.
 * @param line counted from 1
 * @param column counted from 1
 */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** Where a whole word stands at or after an offset; the offset itself if it does not. */
export function placeOfWord(file: TextFile, offset: number, word: string): Place {
  const { text } = file;
  const isPart = (at: number) =>
    /[\w-]/.test(text[at - 1] ?? '') || /[\w-]/.test(text[at + word.length] ?? '');
  let found = word ? text.indexOf(word, offset) : -1;
  while (found !== -1 && isPart(found)) found = text.indexOf(word, found + 1);
  return placeAt(file, found === -1 ? offset : found, word.length || 1);
}
