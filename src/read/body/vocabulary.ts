/** The writers' vocabulary: each tag with the attributes it takes; `!` marks the required ones. */
export const vocabulary = {
  Ref: ['to!'],
  Cite: ['sources!', 'facts'],
  Spoiler: ['level!'],
  Quote: ['by!', 'sources!', 'facts'],
  Disputed: [],
} as const satisfies Record<string, readonly string[]>;

/** What attributes were called before they were named as fields name the same. */
export const formerAttributes: Readonly<Record<string, string>> = {
  s: 'sources',
  cite: 'sources',
  fact: 'facts',
};

export type Tag = keyof typeof vocabulary;

/** Whether a name is a tag of the vocabulary. */
export function isTag(name: string): name is Tag {
  return Object.hasOwn(vocabulary, name);
}

/** The tag that begins as a mistyped one does, if any. */
export function closestTag(name: string): Tag | undefined {
  const known = Object.keys(vocabulary) as Tag[];
  // A fragment, <>, has no name.
  return known.find((each) => name && each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
}
