import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';

/**
 * How often a mark may stand in one text: the longest entry so far has a tenth of it. The parser looks for the end of each anew, so that tens of
 * thousands, as a broken paste has them, would take it minutes.
 */
const most = {
  '{': 200,
  '&': 1_000,
  '#': 1_000,
  '*': 2_000,
  _: 2_000,
  '`': 2_000,
  '[': 2_000,
  '~': 2_000,
  '<': 5_000,
  '>': 5_000,
  '|': 10_000,
};

/** A text with so many marks that it must be a mistake, told of before it is parsed. */
export function checkMarkup(file: TextFile, start: number): Issue | undefined {
  for (const [mark, times] of Object.entries(most)) {
    const parts = file.text.slice(start).split(mark, times + 1);
    if (parts.length > times) {
      const at = start + parts[0]!.length;
      return issue('mdx-syntax', placeAt(file, at), { message: `More than ${times} times "${mark}"` });
    }
  }
  return undefined;
}

/** Lists, quotations and tags within each other that a reader can still follow, and many more. */
const deepest = 60;

interface Nested {
  children?: readonly Nested[];
}

/** Whether something stands deeper than any page can show; without recursion, as the stack has an end. */
export function isTooDeep(tree: Nested): boolean {
  let level: readonly Nested[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}
