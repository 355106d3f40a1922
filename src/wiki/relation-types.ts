interface TypeOfRelation {
  name: string;
  forward: string;
  backward: string;
  /** Whether the field's own words, e.g. "Director", say better than the type what it is. */
  worded?: true;
}

/**
 * How entries may be related, strongest first: the words that lead from one to the other and back,
 * and the name of the type. Drawings give each its own line (components/relations/line-looks.ts).
 */
export const relationTypes = {
  origin: { name: 'Copied from', forward: 'copied from', backward: 'copied as' },
  plays: { name: 'Plays', forward: 'plays', backward: 'played by' },
  continues: { name: 'Continues', forward: 'continues', backward: 'continued in' },
  made: { name: 'Made', forward: 'made', backward: 'made by', worded: true },
  wrote: { name: 'Wrote', forward: 'wrote', backward: 'written by' },
  printed: { name: 'Printed', forward: 'printed', backward: 'printed in' },
  argues: { name: 'Argues', forward: 'argues', backward: 'argued by' },
  works: { name: 'Works or serves at', forward: 'works at', backward: 'at work here', worded: true },
  honoured: { name: 'Honoured', forward: 'honoured', backward: 'honoured by' },
  reviewed: { name: 'Reviewed', forward: 'reviewed', backward: 'reviewed by' },
  inspired: { name: 'Inspired by', forward: 'inspired by', backward: 'inspired' },
  alludes: { name: 'Alludes to', forward: 'alludes to', backward: 'alluded to in' },
  compared: { name: 'Compared with', forward: 'compared with', backward: 'compared with' },
  part: { name: 'Part of', forward: 'part of', backward: 'includes' },
  set: { name: 'Plays in', forward: 'plays in', backward: 'place of' },
  appears: { name: 'Appears in', forward: 'appears in', backward: 'with' },
  known: { name: 'Known for', forward: 'known for', backward: 'with' },
  shares: { name: 'Shares makers, cast or series', forward: 'shares', backward: 'shares', worded: true },
} as const satisfies Record<string, TypeOfRelation>;

export type RelationType = keyof typeof relationTypes;

/** A relation that a field states, read "from … to", with the field's own words where it has any; an end may be open. */
export type Edge = [type: RelationType, from: string | undefined, to: string | undefined, words?: string];
