import { kinds } from '../schemas/kinds.ts';
import type { EntryKind } from '../schemas/fields.ts';
import type { Panel, Phrase } from './cells.ts';
import type { Edition } from './edition.ts';

/** The entries of one kind that mention an entry. */
export interface BacklinkGroup {
  kind: string;
  links: Phrase[];
}

/**
 * What links to an entry, grouped by kind, each entry once.
 * @param panels the tables of the entry's page: what they list is not listed again
 */
export function backlinksOf(edition: Edition, id: string, panels: readonly Panel[] = []): BacklinkGroup[] {
  const listed = new Set(
    panels.flatMap((panel) => panel.rows.flat().flatMap((cell) => cell.phrases.map((phrase) => phrase.href))),
  );
  const from = new Set(edition.links.filter((link) => link.to === id).map((link) => link.from));
  return (Object.keys(kinds) as EntryKind[])
    .map((kind) => ({
      kind: kinds[kind].many,
      links: edition.entries
        .filter((entry) => entry.kind === kind && from.has(entry.id))
        .map((entry) => ({ text: entry.fields.title, href: edition.hrefs.entry(entry) }))
        .filter((link) => !listed.has(link.href)),
    }))
    .filter((group) => group.links.length > 0);
}
