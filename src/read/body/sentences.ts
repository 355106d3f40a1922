import { issue } from '../../issues/issue.ts';
import type { Citation, Token } from './body.ts';
import { checkHidden, refuse } from './code.ts';
import { isPlain, plainText, startOf, type Jsx, type Node } from './nodes.ts';
import { readTag } from './tags.ts';
import { typeset } from './typeset.ts';
import { placeOf, type Context, type ParseState } from './text-reading.ts';

/** Reads a part of a sentence, adding its words and citations to `tokens`. */
export function readSentence(reading: ParseState, node: Node, context: Context, tokens: Token[]): void {
  const { level, linked = false, repeated = false } = context;
  const say = (text: string, shown = text) =>
    tokens.push({ type: 'words', text, shown, level, offset: startOf(node), linked, repeated });
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      checkHidden(reading, node, node.value ?? '');
      say(node.value ?? '', reading.shown.get(startOf(node)));
      return;
    case 'break':
      say(' ');
      return;
    case 'link':
      checkTitle(reading, node);
      noteLink(reading, node, context, node.url);
      readParts(reading, node, { ...context, linked: true }, tokens);
      return;
    case 'linkReference':
      noteReference(reading, node, context);
      readParts(reading, node, { ...context, linked: true }, tokens);
      return;
    case 'emphasis':
      readParts(reading, node, isTitle(plainText(node)) ? { ...context, repeated: true } : context, tokens);
      return;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      readTagWithin(reading, node, context, tokens);
      return;
    default:
      if (isPlain(node)) readParts(reading, node, context, tokens);
      else refuse(reading, node);
  }
}

/** Records where a link leads; how it is written does not matter. */
export function noteLink({ body }: ParseState, node: Node, { level }: Context, url = '') {
  body.links.push({ url, offset: startOf(node), level });
}

/** Records a link written [words][name]; one that leaves the page is told of where its address stands. */
function noteReference(reading: ParseState, node: Node, context: Context) {
  const url = reading.definitions.get(node.identifier ?? '')?.url ?? '';
  if (url.startsWith('#')) noteLink(reading, node, context, url);
}

/** A link's title shows on every page that has the link: no seal is laid on it. */
export function checkTitle(reading: ParseState, node: Node) {
  if (node.title === undefined || node.title === null) return;
  reading.issues.push(issue('link-title', placeOf(reading, node), { title: node.title }));
}

/** The end of a statement. */
export function endOf({ sources, facts, level, offset }: Citation): Token {
  return { type: 'cite', sources, facts, level, offset };
}

/** Whether words in italics are the title of a work, which has a capital, and not words that are stressed. */
const isTitle = (text: string) => /^\P{L}*(?:\p{Lu}|\p{Lt}|\p{N})/u.test(text);

function readParts(reading: ParseState, node: Node, context: Context, tokens: Token[]) {
  for (const each of node.children ?? []) readSentence(reading, each, context, tokens);
}

function readTagWithin(reading: ParseState, node: Node & Jsx, context: Context, tokens: Token[]) {
  const { inner, mention, citation } = readTag(reading, node, context);
  if (citation) tokens.push(endOf(citation));
  if (node.children?.length) {
    const isName = mention && plainText(node) === reading.titleOf(mention.to);
    readParts(reading, node, isName ? { ...inner, repeated: true } : inner, tokens);
  } else if (mention) {
    const { level, linked = false } = context;
    const text = reading.titleOf(mention.to) ?? '';
    const shown = typeset(text);
    tokens.push({ type: 'words', text, shown, level, offset: mention.offset, linked, repeated: true });
  }
}
