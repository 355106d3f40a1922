import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';

const marked = ['Cite', 'Quote', 'Ref', 'Spoiler'];

/**
 * Tells the tags of an entry in which they stand and where in its file, so that a component finds what was prepared for
 * that very place, also where a page prints several entries. All else that their attributes say has been read by then; of
 * a thousand texts it would be much to compile. A spoiler keeps its level, and is told whether it fills a block.
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
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
  const where = [attribute('entry', basename(fileURLToPath(file), '.mdx')), attribute('at', String(offset))];
  if (node.name !== 'Spoiler') return { ...node, attributes: where };
  const bare = node.children.some((child) => phrasing.includes(child.type));
  return {
    ...node,
    attributes: [
      ...node.attributes,
      ...where,
      attribute('place', place === 'block' && bare ? 'paragraph' : place),
    ],
  };
}
