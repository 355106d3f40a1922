import { kinds } from '../../kinds/index.ts';
import { answersOf, type AnswerRow } from './answers.ts';
import { rolesOf } from '../../wiki/credits.ts';
import type { Edition } from '../../wiki/edition.ts';
import { capitalise } from '../../cells/cells.ts';
import { sectionOf } from './shelves.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** What results can be narrowed by; the same names serve the full-text index. */
export interface Facets {
  kind: string;
  role: string[];
  outlet?: string;
  stance?: string;
  section?: string;
}

/** An entry in the names index: title, path below the edition, label, other names. */
export type NameRow = [title: string, path: string, facets: (string | string[] | 0)[], aliases?: string[]];

/** What search needs to know before it loads the full text. */
export interface NamesIndex {
  names: NameRow[];
  answers: AnswerRow[];
}

/** The narrowing facts of an entry. */
export function facetsOf(edition: Edition, entry: AnyEntry): Facets {
  const outlet = entry.kind === 'review' && entry.fields.outlet;
  return {
    kind: kinds[entry.kind].one,
    role: entry.kind === 'person' ? rolesOf(edition, entry.id).map(capitalise) : [],
    outlet: outlet ? edition.find(outlet)?.fields.title : undefined,
    stance: entry.kind === 'review' && entry.fields.stance ? capitalise(entry.fields.stance) : undefined,
    section: sectionOf(edition, entry)?.fields.title,
  };
}

/** The names index of an edition: every entry's title and aliases, and the answers that fields give. */
export function namesIndex(edition: Edition): NamesIndex {
  const names = edition.entries.map((entry): NameRow => {
    const { kind, role, outlet, stance, section } = facetsOf(edition, entry);
    const path = edition.hrefs.entry(entry).slice(edition.hrefs.home().length);
    const facets = [kind, role.length ? role : 0, outlet ?? 0, stance ?? 0, section ?? 0];
    while (facets.at(-1) === 0) facets.pop();
    return entry.fields.aliases?.length
      ? [entry.fields.title, path, facets as NameRow[2], entry.fields.aliases]
      : [entry.fields.title, path, facets as NameRow[2]];
  });
  return { names, answers: answersOf(edition) };
}
