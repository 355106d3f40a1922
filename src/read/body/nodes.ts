import type { MdastNode } from 'satteri';

/** A part of a parsed text, with what only some parts have. */
export type Node = MdastNode & {
  children?: Node[];
  value?: string;
  url?: string;
  title?: string | null;
  identifier?: string;
  depth?: number;
  checked?: unknown;
};

/** A tag as parsed. */
export type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What Markdown may hold beside what the readers of blocks and sentences treat in a way of their own. */
const plain = new Set([
  'root',
  'paragraph',
  'tableRow',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableCell',
  'thematicBreak',
  'emphasis',
  'strong',
  'delete',
]);

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'delete',
  'mdxJsxTextElement',
]);

/** Whether a part only holds others, and pages can show it. */
export function isPlain(node: Node): boolean {
  return plain.has(node.type) && typeof node.checked !== 'boolean';
}

/** Whether a part belongs within a sentence. */
export function isPhrasing(node: Node): boolean {
  return phrasing.has(node.type);
}

/** The words of a part, without its markup. */
export function plainText(node: Node): string {
  return node.children ? node.children.map(plainText).join('') : (node.value ?? '');
}

/** Where a part begins in its file. */
export function startOf(node: Node | Jsx): number {
  return node.position?.start.offset ?? 0;
}
