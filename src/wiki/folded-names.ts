import type { Edition } from './edition.ts';
import type { AnyEntry } from './entry.ts';
import { filedName } from './filed-names.ts';
import { oncePerEdition } from './once.ts';
import type { OpenTables } from './open-tables.ts';
import { says } from './says.ts';

type Row = OpenTables['names'][number];

/** The name of what has no entry, with where it is told. */
export interface FoldedName {
  name: string;
  /** The name that lists file it under. */
  filedAs: string;
  aliases: readonly string[];
  what: string;
  /** The title of the entry it is told in. */
  spot: string;
  /** The address of where that is, with an anchor where it is not the whole page. */
  href: string;
  /** Addresses of the entry it once had. */
  formerly: readonly string[];
  /** What anybody may read of it. */
  coverTitle: string;
  /** Whether it is unknown at the lowest level. */
  sealed: boolean;
}

/** The names without an entry that an edition may know, in the order of their table. */
export const foldedNames = oncePerEdition((edition): readonly FoldedName[] => {
  const open = new Set(edition.lowest.rows('names').map(({ name }) => name));
  return edition.rows('names').flatMap((row) => {
    const [id = '', anchor] = row.at.split('#');
    const entry = edition.find(id);
    if (!entry) return [];
    const sealed = !open.has(row.name);
    return {
      name: row.name,
      filedAs: wasPerson(edition, row) ? filedName(row.name) : row.name,
      aliases: row.aliases ?? [],
      what: row.what,
      spot: entry.fields.title,
      href: edition.hrefs.entry(entry, anchor ?? statementOf(entry, row)),
      formerly: (row.formerIds ?? []).map((path) => edition.hrefs.former(path)),
      coverTitle: sealed ? entry.cover.title : row.name,
      sealed,
    };
  });
});

/** The anchor of the first statement that says a name; none where the title of its page says it already. */
function statementOf(entry: AnyEntry, { name, aliases = [] }: Row): string | undefined {
  const said = (text: string) => [name, ...aliases].some((each) => says(text, each));
  return said(entry.fields.title) ? undefined : entry.claims.find(({ text }) => said(text))?.anchor;
}

/** Whether the entry it once had lay where people do. */
const wasPerson = ({ folders }: Edition, { formerIds = [] }: Row) =>
  formerIds.some((path) => folders.get(path.split('/')[0]!) === 'person');
