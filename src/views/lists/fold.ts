/** A fold must hide as much as its own line costs to open: less than this stays in sight. */
const worthFolding = 4;

/** Parts a long list into what is shown at once, `count` or a few more, and what is folded away. */
export function folded<Item>(items: readonly Item[], count: number): { shown: Item[]; rest: Item[] } {
  const at = items.length < count + worthFolding ? items.length : count;
  return { shown: items.slice(0, at), rest: items.slice(at) };
}
