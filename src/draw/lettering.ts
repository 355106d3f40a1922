/**
 * How wide a line of text is drawn, on the safe side: the average advance of the heading face is
 * just under half its size, of its semibold just over.
 * @param size in the drawing's units
 */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.52;
}

/** Breaks a text between words into lines no wider than asked, save where one word is. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a text to a width, with an ellipsis where something is cut off. */
export function cutTo(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Math.floor(width / widthOf('x', size)) - 1;
  return `${text.slice(0, letters).replace(/[\s,:;.(–-]+$/, '')}…`;
}
