import type { Token } from './body.ts';
import { checkHidden, refuse } from './code.ts';
import { isPlain, startOf, type Jsx, type Node } from './nodes.ts';
import { readTag } from './tags.ts';
import type { Context, TextReading } from './text-reading.ts';

/** Reads a part of a sentence, adding its words and citations to `tokens`. */
export function readSentence(reading: TextReading, node: Node, context: Context, tokens: Token[]): void {
  const { level, linked = false } = context;
  const say = (text: string) => tokens.push({ type: 'words', text, level, offset: startOf(node), linked });
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      checkHidden(reading, node, node.value ?? '');
      say(node.value ?? '');
      return;
    case 'break':
      say(' ');
      return;
    case 'link':
      noteLink(reading, node, context);
      readParts(reading, node, { ...context, linked: true }, tokens);
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
export function noteLink({ body }: TextReading, node: Node, { level }: Context) {
  body.links.push({ url: node.url ?? '', offset: startOf(node), level });
}

/** A citation, from the words of a tag's attributes. */
export function citation(
  sources: string | undefined,
  facts: string | undefined,
  level: string,
  offset: number,
): Token {
  return { type: 'cite', sources: words(sources), facts: words(facts), level, offset };
}

function readParts(reading: TextReading, node: Node, context: Context, tokens: Token[]) {
  for (const each of node.children ?? []) readSentence(reading, each, context, tokens);
}

function readTagWithin(reading: TextReading, node: Node & Jsx, context: Context, tokens: Token[]) {
  const inner = readTag(reading, node, context, false);
  const offset = startOf(node);
  // What is no tag of the vocabulary has not been recorded.
  const last = reading.body.tags.at(-1);
  const use = last?.offset === offset ? last : undefined;
  if (use?.tag === 'Cite') {
    tokens.push(citation(use.attributes.s, use.attributes.fact, context.level, offset));
  }
  if (node.children?.length) {
    readParts(reading, node, { ...inner, linked: node.name === 'Ref' || context.linked }, tokens);
  } else if (use?.tag === 'Ref') {
    const text = reading.titleOf((use.attributes.to ?? '').split('#')[0]!) ?? '';
    tokens.push({ type: 'words', text, level: context.level, offset, linked: context.linked ?? false });
  }
}

/** The space-separated words of an attribute. */
function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}
