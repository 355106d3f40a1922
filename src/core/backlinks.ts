import { kinds } from '../schemas/kinds.ts';
import type { EntryKind } from '../schemas/fields.ts';
import type { Phrase } from './cells.ts';
import type { Edition } from './edition.ts';

/** The entries of one kind that mention an entry. */
export interface BacklinkGroup {
  kind: string;
  links: Phrase[];
}

/** What links to an entry, grouped by kind, each entry once. */
export function backlinksOf(edition: Edition, id: string): BacklinkGroup[] {
  const from = new Set(edition.links.filter((link) => link.to === id).map((link) => link.from));
  return (Object.keys(kinds) as EntryKind[])
    .map((kind) => ({
      kind: kinds[kind].many,
      links: edition.entries
        .filter((entry) => entry.kind === kind && from.has(entry.id))
        .map((entry) => ({ text: entry.fields.title, href: edition.hrefs.entry(entry) })),
    }))
    .filter((group) => group.links.length > 0);
}
