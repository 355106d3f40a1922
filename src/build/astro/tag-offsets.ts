import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';

const marked = ['Cite', 'Quote', 'Ref', 'Spoiler'];

/**
 * Tells the tags of an entry in which they stand and where in its file, and a spoiler whether it fills a block,
 * so that a component finds what the core prepared for that very place, also where a page prints several entries.
 */
export const tagOffsets = defineMdastPlugin({
  name: 'tag-offsets',
  options: { position: true },
  mdxJsxFlowElement: (node, { fileURL }) => mark(node, 'block', fileURL),
  mdxJsxTextElement: (node, { fileURL }) => mark(node, 'inline', fileURL),
});

type Visitors = Parameters<typeof defineMdastPlugin>[0];
type Flow = Parameters<NonNullable<Visitors['mdxJsxFlowElement']>>[0];
type Text = Parameters<NonNullable<Visitors['mdxJsxTextElement']>>[0];

const phrasing = ['text', 'emphasis', 'strong', 'mdxJsxTextElement'];

/** Attributes cannot be set on a node, so it is replaced by one that has them. */
function mark<Jsx extends Flow | Text>(
  node: Jsx,
  place: 'block' | 'inline',
  file: URL | undefined,
): Jsx | undefined {
  const offset = node.position?.start.offset;
  const done = node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'at');
  if (!marked.includes(node.name ?? '') || offset === undefined || !file || done) return undefined;
  const bare = node.children.some((child) => phrasing.includes(child.type));
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
  return {
    ...node,
    attributes: [
      ...node.attributes,
      attribute('entry', basename(fileURLToPath(file), '.mdx')),
      attribute('at', String(offset)),
      attribute('place', place === 'block' && bare ? 'paragraph' : place),
    ],
  };
}
