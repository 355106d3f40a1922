/** A query as the index can answer it. */
export interface Wording {
  text: string;
  /** Words that are left out. */
  without: string[];
  /** The whole query with another word in it, where one had to be taken. */
  shortened?: string;
  /** The query with two of its words written as one: its pages belong to the same answer. */
  joined?: string;
}

/** A word of a query, and what the index has of it. */
export interface Asked {
  word: string;
  /** What stands for it in a query; nothing where the index has no such word. */
  text?: string;
  /** A shorter word that it begins with. */
  shorter?: string;
  /** How many pages have it. */
  pages: number;
}

/** No query is tried in more parts than these: each asks the index again. */
const mostParts = 200;

/** More than half of a query's words, as many as can be; of those that tell little, the commonest go first. */
export function* mostOf(asked: readonly Asked[]): Generator<Wording> {
  const known = asked.filter((each) => each.text).sort((a, b) => b.pages - a.pages);
  const missing = asked.filter((each) => !each.text).map((each) => each.word);
  const least = Math.floor(asked.length / 2) + 1;
  let parts = 0;
  for (let size = known.length; size >= least; size--) {
    if (size === asked.length) continue;
    for (const left of choices(known, known.length - size)) {
      if (parts++ === mostParts) return;
      const kept = asked.filter((each) => each.text && !left.includes(each));
      yield {
        text: kept.map((each) => each.text).join(' '),
        without: [...missing, ...left.map((each) => each.word)],
      };
    }
  }
}

/** All ways to take some of a list, those of its beginning first. */
function* choices<Item>(list: readonly Item[], count: number): Generator<Item[]> {
  if (count === 0) yield [];
  else {
    for (let at = 0; at <= list.length - count; at++) {
      for (const rest of choices(list.slice(at + 1), count - 1)) yield [list[at]!, ...rest];
    }
  }
}
