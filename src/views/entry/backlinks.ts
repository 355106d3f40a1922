import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Phrase } from '../../cells/cells.ts';
import type { Edition } from '../../wiki/edition.ts';

/** How many entries of a kind are listed: more say little and weigh much. */
const longestGroup = 24;

/** The entries of one kind that mention an entry. */
export interface BacklinkGroup {
  kind: string;
  /** One by one, or, where they are too many to list, one link to the list of their kind. */
  links: Phrase[];
}

/**
 * What links to an entry, grouped by kind, each entry once.
 * @param listed addresses that the entry's page leads to by itself, in its text, tables and drawings: they are not listed again
 */
export function backlinksOf(
  edition: Edition,
  id: string,
  listed: ReadonlySet<string | undefined> = new Set(),
): BacklinkGroup[] {
  const from = edition.linkingTo(id);
  const groups = (Object.keys(kinds) as EntryKind[]).map((kind) => {
    const links = from
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ text: entry.fields.title, href: edition.hrefs.entry(entry) }))
      .filter((link) => !listed.has(link.href));
    return { kind: kinds[kind].many, links: fold(edition, kind, links) };
  });
  // A folder's page may be that of a section, which then stands for both.
  const seen = new Set<string | undefined>();
  return groups
    .reverse()
    .map(({ kind, links }) => ({
      kind,
      links: links.filter(({ href }) => !seen.has(href) && seen.add(href)),
    }))
    .reverse()
    .filter((group) => group.links.length > 0);
}

function fold(edition: Edition, kind: EntryKind, links: Phrase[]): Phrase[] {
  const [folder, another] = [...edition.folders].flatMap(([name, of]) => (of === kind ? name : []));
  if (links.length <= longestGroup || !folder || another) return links;
  const text = `${links.length} ${kinds[kind].many.toLowerCase()}`;
  return [{ text, href: edition.hrefs.folder(folder) }];
}
