import { capitalise } from '../../cells/cells.ts';
import { kindOf, kinds } from '../../kinds/index.ts';
import { answersOf, type AnswerRecord } from './answers.ts';
import type { Edition } from '../../wiki/edition.ts';
import { sectionOf } from './shelves.ts';
import type { KindDefinition } from '../../kind-definition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { foldedNames } from '../../wiki/folded-names.ts';

/** What results can be narrowed by; the same names serve the full-text index. */
export interface Facets {
  kind: string;
  role: string[];
  outlet?: string;
  stance?: string;
  section?: string;
}

/**
 * A name in the index: of an entry its title, its path below the edition, its facets and other names; of what has no
 * entry, the path and the title of where it is told.
 */
export type NameRecord = [
  title: string,
  path: string,
  facets: (string | string[] | 0)[],
  aliases?: string[],
  spot?: string,
];

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

/** The names index of an edition: every entry's names, those of what has none, and the answers that fields give. */
export function namesIndex(edition: Edition): NamesIndex {
  const names = edition.entries.map((entry): NameRecord => {
    const { kind, role, outlet, stance, section } = facetsOf(edition, entry);
    const path = pathIn(edition, edition.hrefs.entry(entry));
    const facets = [kind, role.length ? role : 0, outlet ?? 0, stance ?? 0, section ?? 0];
    while (facets.at(-1) === 0) facets.pop();
    const others = [...(entry.fields.aliases ?? []), ...(kindOf(entry).phrasings?.(entry) ?? [])];
    return others.length
      ? [entry.fields.title, path, facets as NameRecord[2], others]
      : [entry.fields.title, path, facets as NameRecord[2]];
  });
  const folded = foldedNames(edition).map(({ name, aliases, what, href, spot }): NameRecord => [
    name,
    pathIn(edition, href),
    [capitalise(what)],
    [...aliases],
    spot,
  ]);
  const all = Object.values<KindDefinition>(kinds);
  return {
    names: [...names, ...folded],
    answers: answersOf(edition),
    weights: Object.fromEntries(
      all.filter(({ weight }) => weight !== 1).map(({ one, weight }) => [one, weight]),
    ),
    asked: all.filter(({ asksForItself }) => asksForItself).map(({ one }) => one),
  };
}

const pathIn = (edition: Edition, href: string) => href.slice(edition.hrefs.home().length);
