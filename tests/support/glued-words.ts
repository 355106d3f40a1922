import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** What a page without styles sets within a line: nothing but text parts the words of such neighbours. */
const inline = new Set('A ABBR B CITE EM I KBD LABEL SMALL SPAN STRONG SUB SUP TIME'.split(' '));

/** What says nothing where it stands, or stands in a drawing. */
const silent = new Set(['SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'SELECT']);

/**
 * The words that run into one another where a reader has the text alone: copied, in a browser's reader mode, read aloud.
 * @returns each pair with a bar between, as "Ada Marsh|Ines Holtby"
 */
export function gluedWordsIn(part: HTMLElement): string[] {
  const texts = textsOf(part).filter((text) => text !== '');
  return texts.flatMap((text, index) => {
    const next = texts[index + 1];
    const glued = next !== undefined && /[\p{L}\p{N}\])’”]$/u.test(text) && /^[\p{L}\p{N}“‘(]/u.test(next);
    return glued ? [`${text.slice(-30)}|${next.slice(0, 30)}`] : [];
  });
}

/** Texts in order, with a space where an element begins or ends that stands for itself. */
function textsOf(node: Node): string[] {
  if (node instanceof TextNode) return [node.text];
  if (!(node instanceof HTMLElement) || silent.has(node.tagName)) return [];
  const own = node.childNodes.flatMap(textsOf);
  return inline.has(node.tagName) ? own : [' ', ...own, ' '];
}
