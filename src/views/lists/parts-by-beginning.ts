/** A thing that is found by the beginning of a key. */
export interface Keyed<Thing> {
  key: string;
  thing: Thing;
  /** Characters that it takes in a file. */
  size: number;
  /** What is worth more stands for its part where there is no room for all. */
  worth: number;
}

/** Things whose keys have one beginning. */
export interface Part<Thing> {
  things: Thing[];
  /** The longer beginnings that have parts of their own. */
  below: string[];
  /** Whether more things than there is room for have the beginning as their whole key. */
  cut: boolean;
}

/** How large parts may be, and how long beginnings. */
export interface Limits {
  /** Characters a part has at most. */
  size: number;
  /** Characters a beginning has at most. */
  beginning: number;
  /** Things that stand for what lies in the parts below; where there are none, the longest beginnings are never cut. */
  samples: number;
}

/**
 * Parts things by the beginnings of their keys. Where keys with one beginning have too many things for a part, those
 * with the largest longer beginnings get parts of their own, until the rest is small enough; so a key is looked for in
 * the part with the longest beginning that it has. A part also holds the best things of the parts that begin as it
 * does, which is what somebody finds who has typed no more than that.
 */
export function partsByBeginning<Thing>(
  items: readonly Keyed<Thing>[],
  limits: Limits,
): Map<string, Part<Thing>> {
  const parts = new Map<string, Part<Thing>>();
  fill(parts, '', items, limits);
  return parts;
}

function fill<Thing>(
  parts: Map<string, Part<Thing>>,
  beginning: string,
  items: readonly Keyed<Thing>[],
  limits: Limits,
): void {
  const longest = lengthOf(beginning) >= limits.beginning;
  if (sizeOf(items) <= limits.size || (longest && limits.samples === 0)) {
    parts.set(beginning, { things: thingsOf(items), below: [], cut: false });
    return;
  }
  const at = beginning.length;
  const ended = items.filter(({ key }) => key.length === at || longest);
  const longer = items.filter((item) => !ended.includes(item));
  const groups = [...Map.groupBy(longer, ({ key }) => beginning + firstOf(key.slice(at))).values()]
    .map((group) => ({ group, size: sizeOf(group) }))
    .sort((a, b) => b.size - a.size);
  const kept = beginning ? samplesOf(beginning, items, limits) : [];
  const below: string[] = [];
  let size = sizeOf(kept) + sizeOf(ended) + groups.reduce((sum, each) => sum + each.size, 0);
  while (size > limits.size && groups.length > 0) {
    const { group, size: freed } = groups.shift()!;
    const shared = sharedBeginning(group, limits.beginning);
    // Somebody may have typed a part of what all of the group share.
    const samples = lengthOf(shared) > lengthOf(beginning) + 1 ? samplesOf(shared, group, limits) : [];
    fill(parts, shared, group, limits);
    below.push(shared);
    kept.push(...samples);
    size += sizeOf(samples) - freed;
  }
  const rest = [...kept, ...groups.flatMap(({ group }) => group)];
  const fitting = bestWithin(ended, limits.size - sizeOf(rest));
  const cut = fitting.length < ended.length && limits.samples > 0;
  parts.set(beginning, { things: thingsOf([...rest, ...(cut ? fitting : ended)]), below, cut });
}

const lengthOf = (text: string) => [...text].length;
const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0)!);

const thingsOf = <Thing>(items: readonly Keyed<Thing>[]) => [...new Set(items.map(({ thing }) => thing))];

/** What items take together: a thing with several keys is written once. */
function sizeOf<Thing>(items: readonly Keyed<Thing>[]): number {
  const sizes = new Map(items.map(({ thing, size }) => [thing, size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const best = <Thing>(items: readonly Keyed<Thing>[]) =>
  [...items].sort((a, b) => b.worth - a.worth || a.key.length - b.key.length);

function bestWithin<Thing>(items: readonly Keyed<Thing>[], size: number): Keyed<Thing>[] {
  let left = size;
  return best(items).filter((item) => (left -= item.size) >= 0);
}

/** The best of those that begin so, and of those of which it is a whole word. */
function samplesOf<Thing>(
  beginning: string,
  items: readonly Keyed<Thing>[],
  { samples }: Limits,
): Keyed<Thing>[] {
  const words = items.filter(({ key }) => key === beginning || key.startsWith(`${beginning} `));
  const some = (all: readonly Keyed<Thing>[]) => {
    const found = new Map<Thing, Keyed<Thing>>();
    for (const item of best(all))
      if (found.size < samples && !found.has(item.thing)) found.set(item.thing, item);
    return [...found.values()];
  };
  return [...some(words), ...some(items)];
}

/** The longest beginning that all keys have, or as much of it as a beginning may have. */
function sharedBeginning<Thing>(items: readonly Keyed<Thing>[], longest: number): string {
  const first = [...items[0]!.key].slice(0, longest);
  let length = first.length;
  for (const { key } of items) {
    const own = [...key];
    for (let at = 0; at < length; at++) if (own[at] !== first[at]) length = at;
  }
  return first.slice(0, length).join('');
}
