import { isPhrasing, plainText, startOf, type Node } from './nodes.ts';
import { typeset } from './typeset.ts';

/**
 * The texts of a parsed body as print has them, by where each begins in its file. Code stays as written.
 * Reading asks it, and so does the plugin that makes pages: what one shows, the other knows.
 */
export function typesetTexts(tree: Node): Map<number, string> {
  const texts = new Map<number, string>();
  setBlock(tree, texts);
  return texts;
}

function setBlock(block: Node, texts: Map<number, string>) {
  let before = '';
  for (const node of block.children ?? []) {
    if (isPhrasing(node)) before = setInLine(node, before, texts);
    else {
      setBlock(node, texts);
      before = '';
    }
  }
}

/** @returns the character that what follows in the line stands after */
function setInLine(node: Node, before: string, texts: Map<number, string>): string {
  if (node.type === 'text') {
    const shown = typeset(node.value ?? '', before);
    texts.set(startOf(node), shown);
    return shown.at(-1) ?? before;
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return plainText(node).at(-1) ?? before;
  // A link without words shows a title; a citation shows none that belong to the sentence.
  if ('name' in node && node.name === 'Ref' && !node.children?.length) return 'x';
  let last = before;
  for (const each of node.children ?? []) last = setInLine(each, last, texts);
  return last;
}
