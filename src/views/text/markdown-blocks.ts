import type { Claim } from '../../wiki/entry.ts';

/**
 * Statements as the paragraphs, lists and quotations they stand in. A row of a table is the item of a list.
 * @param marks the numbers of a statement's sources
 * @param speaker who says it, where it ends a quotation that names somebody
 */
export function blocksOf(
  claims: readonly Claim[],
  marks: (claim: Claim) => string,
  speaker: (claim: Claim) => string | undefined,
): string {
  const blocks = [...Map.groupBy(claims, ({ block }) => block.at).values()];
  return blocks
    .map((own, index) => {
      const last = own.at(-1)!;
      // A quotation of several paragraphs has its citation at the end of each.
      const by = blocks[index + 1]?.at(-1)!.offset === last.offset ? undefined : speaker(last);
      const words = own.map(
        (claim, at) => `${at > 0 ? claim.joint || ' ' : ''}${escaped(claim.text)}${marks(claim)}`,
      );
      const lines = [notAnItem(words.join('')), ...(by === undefined ? [] : ['', `— ${escaped(by)}`])];
      return gapBetween(blocks[index - 1], own) + set(lines, own, blocks[index - 1]);
    })
    .join('');
}

type Block = readonly Claim[];

const formOf = (block: Block | undefined) => block?.[0]!.block.form ?? {};

/** In how many lists a block stands. */
const depthOf = (block: Block | undefined) => formOf(block).item?.depth ?? (formOf(block).row ? 1 : 0);

function continues(block: Block, before: Block | undefined): boolean {
  const { item } = formOf(block);
  return item !== undefined && item.offset === formOf(before).item?.offset;
}

function gapBetween(before: Block | undefined, block: Block): string {
  if (!before) return '';
  if (continues(block, before)) return '\n\n';
  if (depthOf(before) > 0 && depthOf(block) > 0) return '\n';
  return formOf(before).quoted && formOf(block).quoted ? '\n>\n' : '\n\n';
}

/** Lines indented and marked as those of a list or a quotation. */
function set(lines: readonly string[], block: Block, before: Block | undefined): string {
  const depth = depthOf(block);
  const indent = '  '.repeat(depth);
  const [first, ...others] = formOf(block).quoted ? lines.map((line) => `> ${line}`.trimEnd()) : lines;
  const begins = depth > 0 && !continues(block, before);
  return [(begins ? `${indent.slice(2)}- ` : indent) + first, ...others.map((line) => indent + line)].join(
    '\n',
  );
}

/** A line that no reader of Markdown takes for the item of a list. */
function notAnItem(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^[-+](?=\s)/, '\\$&');
}

/** Text that no reader of Markdown takes for markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
