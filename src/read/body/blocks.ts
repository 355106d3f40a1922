import type { Token } from './body.ts';
import { refuse } from './code.ts';
import { readHeading } from './headings.ts';
import { isPhrasing, isPlain, startOf, type Jsx, type Node } from './nodes.ts';
import { checkTitle, endOf, noteLink, readSentence } from './sentences.ts';
import { readTag } from './tags.ts';
import type { Context, ParseState } from './text-reading.ts';

/**
 * Reads a block and what it holds.
 * @returns the context of what follows it: a heading changes what later siblings stand under
 */
export function readBlock(reading: ParseState, node: Node, context: Context): Context {
  switch (node.type) {
    case 'yaml':
      return context;
    case 'heading':
      return readHeading(reading, node, context);
    case 'paragraph':
      readSentences(reading, [node], context);
      return context;
    case 'tableRow':
      readSentences(reading, node.children ?? [], { ...context, form: { ...context.form, row: true } });
      return context;
    case 'table':
      (node.children ?? []).forEach((row, index) =>
        index === 0 ? readTableHead(reading, row, context) : readBlock(reading, row, context),
      );
      return context;
    case 'definition':
      checkTitle(reading, node);
      // An anchor counts where a link uses it, at the level of that place.
      if (!node.url?.startsWith('#') || !reading.definitions.get(node.identifier ?? '')?.used) {
        noteLink(reading, node, context, node.url);
      }
      return context;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readTagged(reading, node, context);
    case 'blockquote':
      return readChildren(reading, node, context, {
        ...context,
        repeated: true,
        form: { ...context.form, quoted: true },
      });
    default:
      if (isPlain(node)) {
        const inner = node.type === 'listItem' ? inItem(context, startOf(node)) : context;
        return readChildren(reading, node, context, inner);
      }
      refuse(reading, node);
      return context;
  }
}

function inItem(context: Context, offset: number): Context {
  const { form } = context;
  return { ...context, form: { ...form, item: { depth: (form?.item?.depth ?? 0) + 1, offset } } };
}

function readTagged(reading: ParseState, node: Node & Jsx, context: Context): Context {
  const { inner } = readTag(reading, node, context);
  const children = node.children as Node[] | undefined;
  if (!children?.some(isPhrasing)) return readChildren(reading, node, context, inner);
  readSentences(reading, children, inner);
  return context;
}

function readChildren(reading: ParseState, node: Node, context: Context, inner: Context): Context {
  let here = inner;
  for (const each of node.children ?? []) {
    here = { ...readBlock(reading, each, here), level: here.level };
  }
  // What follows a spoiler does not stand under a heading inside it: that anchor may be sealed.
  return here.level === context.level ? { ...context, under: here.under } : context;
}

/** Records what names the columns of a table, each for itself: it states nothing, but all can read it. */
function readTableHead(reading: ParseState, row: Node, context: Context) {
  for (const cell of row.children ?? []) {
    const tokens: Token[] = [];
    readSentence(reading, cell, context, tokens);
    reading.body.blocks.push({ tokens, offset: startOf(cell), under: context.under, names: 'column' });
  }
}

/** Records a paragraph, list item or row; one inside a quotation ends with the quotation's source. */
function readSentences(reading: ParseState, nodes: readonly Node[], context: Context) {
  const tokens: Token[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && node.type === 'tableCell') tokens.push(betweenCells(index, context, startOf(node)));
    readSentence(reading, node, context, tokens);
  }
  const { quotation, level, under, form } = context;
  // A spoiler within a quotation is cited at its own level.
  if (quotation?.sources.length) tokens.push(endOf({ ...quotation, level }));
  reading.body.blocks.push({ tokens, offset: startOf(nodes[0]!), under, form });
}

/** What parts the cells of a row where it is read as one line, e.g. "Foley: Ann Lee, mixer". */
function betweenCells(index: number, { level, linked = false }: Context, offset: number): Token {
  const shown = index === 1 ? ': ' : '; ';
  return { type: 'words', text: ' ', shown, level, offset, linked, repeated: false };
}
