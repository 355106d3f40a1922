import type { Edition } from '../wiki/edition.ts';

/** An address an entry had, and the one it has now, in one edition. */
export interface Move {
  from: string;
  to: string;
  /** The entry's name as anybody may read it. */
  title: string;
  /** Whether the entry is unknown at the lowest level, so that its addresses are for its edition alone. */
  sealed: boolean;
}

/** The old addresses of an edition's entries; an edition without the entry has none of them. */
export function movesIn(edition: Edition): Move[] {
  return edition.entries.flatMap((entry) =>
    (entry.fields.formerIds ?? []).map((id) => ({
      from: edition.hrefs.entry({ ...entry, id }),
      to: edition.hrefs.entry(entry),
      title: entry.cover.title,
      sealed: entry.level !== edition.lowest.level.id,
    })),
  );
}
