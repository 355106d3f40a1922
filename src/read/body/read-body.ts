import { mdxToMdast, type MdastNode } from 'satteri';
import { checkMarkup, isTooDeep } from '../files/limits.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import type { Levels } from '../fields/levels.ts';
import { offsetOf, placeAt, type TextFile } from '../../issues/positions.ts';
import { readBlock } from './blocks.ts';
import type { Body } from './body.ts';
import type { Node } from './nodes.ts';
import { typesetTexts } from './typeset-tree.ts';
import { newParseState, type ParseState } from './text-reading.ts';

/**
 * Reads the MDX of a whole file, its fields blanked as Astro blanks them, so that positions are the file's.
 * @param start where the text begins, after the fields
 * @param titleOf the words a <Ref> without words of its own shows
 * @returns the body, and the issues; `unread` when the text could not be parsed at all
 */
export function readBody(
  file: TextFile,
  start: number,
  levels: Levels,
  entryLevel: string,
  titleOf: (id: string) => string | undefined,
): { body: Body; issues: Issue[]; unread?: true } {
  const reading = newParseState(file, levels, titleOf);
  const unread = (found: Issue) => ({ body: reading.body, issues: [found], unread: true as const });
  const tooMany = checkMarkup(file, start);
  if (tooMany) return unread(tooMany);
  let tree: MdastNode;
  try {
    tree = mdxToMdast(file.text.slice(0, start).replace(/[^\r\n]/g, ' ') + file.text.slice(start));
  } catch (error) {
    return unread(error instanceof RangeError ? tooDeepIssue(file, start) : syntaxIssue(file, error));
  }
  if (isTooDeep(tree as Node)) return unread(tooDeepIssue(file, start));
  reading.shown = typesetTexts(tree);
  noteDefinitions(reading, tree);
  readBlock(reading, tree, { level: entryLevel });
  return { body: reading.body, issues: reading.issues };
}

/** A link may stand before what says where it leads; of two that say so the first counts, as on the page. */
function noteDefinitions({ definitions }: ParseState, tree: Node) {
  const parts = [...partsOf(tree)];
  for (const { type, identifier = '', url = '' } of parts) {
    if (type === 'definition' && !definitions.has(identifier))
      definitions.set(identifier, { url, used: false });
  }
  for (const { type, identifier = '' } of parts) {
    const definition = type === 'linkReference' ? definitions.get(identifier) : undefined;
    if (definition) definition.used = true;
  }
}

function* partsOf(node: Node): Generator<Node> {
  yield node;
  for (const each of node.children ?? []) yield* partsOf(each);
}

function tooDeepIssue(file: TextFile, start: number): Issue {
  const text = start + file.text.slice(start).search(/\S|$/);
  const message = 'Lists, quotations or tags are nested too deeply';
  return issue('mdx-syntax', placeAt(file, text), { message });
}

/** The parser's message begins with its own `line:column: `. */
function syntaxIssue(file: TextFile, error: unknown): Issue {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  const found = /^(\d+):(\d+): (.*?)(?: \(mdx[^()]*\))?$/.exec(message);
  const offset = found ? offsetOf(file.text, Number(found[1]), Number(found[2])) : 0;
  return issue('mdx-syntax', placeAt(file, offset), { message: (found?.[3] ?? message).replace(/\.$/, '') });
}
