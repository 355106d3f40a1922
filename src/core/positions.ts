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

/**
 * Where an offset stands in a file.
 * @param offset characters (UTF-16 units) from the start; past the end means the end
 * @param length characters to underline, cut at the end of the line
 */
export function placeAt({ path, text }: TextFile, offset: number, length = 1): Place {
  const at = Math.min(Math.max(offset, 0), text.length);
  // Asked to search from -1, lastIndexOf would look at the first character all the same.
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const lineBreak = text.indexOf('\n', at);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  return {
    file: path,
    line: text.slice(0, lineStart).split('\n').length,
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
