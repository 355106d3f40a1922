import { kindOf, kinds } from '../../kinds/index.ts';
import { answersOf, type AnswerRecord } from './answers.ts';
import type { Edition } from '../../wiki/edition.ts';
import { sectionOf } from './shelves.ts';
import type { KindDefinition } from '../../kind-definition.ts';
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
export type NameRecord = [title: string, path: string, facets: (string | string[] | 0)[], aliases?: string[]];

/** Names and answers that are fetched together; answers name entries by their place among the names. */
export interface NamesPart {
  names: NameRecord[];
  answers: AnswerRecord[];
}

/** What search needs to know before it loads the full text. */
export interface NamesIndex extends NamesPart {
  /** How much names of a kind weigh, by its word; 1 where it is not named. */
  weights: Record<string, number>;
  /** The words of kinds whose answers are found without the name of what they are about. */
  asked: string[];
}

/** The narrowing facts of an entry. */
export function facetsOf(edition: Edition, entry: AnyEntry): Facets {
  const { one, facets } = kindOf(entry);
  return {
    kind: one,
    role: [],
    ...facets?.(entry, edition),
    section: sectionOf(edition, entry)?.fields.title,
  };
}

/** The names index of an edition: every entry's title and aliases, and the answers that fields give. */
export function namesIndex(edition: Edition): NamesIndex {
  const names = edition.entries.map((entry): NameRecord => {
    const { kind, role, outlet, stance, section } = facetsOf(edition, entry);
    const path = edition.hrefs.entry(entry).slice(edition.hrefs.home().length);
    const facets = [kind, role.length ? role : 0, outlet ?? 0, stance ?? 0, section ?? 0];
    while (facets.at(-1) === 0) facets.pop();
    return entry.fields.aliases?.length
      ? [entry.fields.title, path, facets as NameRecord[2], entry.fields.aliases]
      : [entry.fields.title, path, facets as NameRecord[2]];
  });
  const all = Object.values<KindDefinition>(kinds);
  return {
    names,
    answers: answersOf(edition),
    weights: Object.fromEntries(
      all.filter(({ weight }) => weight !== 1).map(({ one, weight }) => [one, weight]),
    ),
    asked: all.filter(({ asksForItself }) => asksForItself).map(({ one }) => one),
  };
}
