/** How many lines of a long list are seen at first. */
const seenAtFirst = 8;

/** How many of some lines are seen at first: eight, or all, where no more than one would be left. */
export function shownRows(count: number): number {
  return count > seenAtFirst + 1 ? seenAtFirst : count;
}
