import { group, least } from 'd3-array';
import type { Phrase } from '../../cells/cells.ts';
import type { Edition } from '../../wiki/edition.ts';
import { relationTypes, type RelationType } from '../../wiki/relation-types.ts';
import type { Relation } from './relations.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** The relations of one type, those with one end in common in one line. */
export interface RelationList {
  type: RelationType;
  name: string;
  count: number;
  lines: { from: Phrase[]; to: Phrase[] }[];
}

/** Relations as lists: the same that a drawing of them shows. */
export function relationLists(edition: Edition, relations: readonly Relation[]): RelationList[] {
  const phrase = (id: string): Phrase => {
    const entry = edition.find(id)!;
    return { text: entry.fields.title, href: edition.hrefs.entry(entry) };
  };
  const inTitleOrder = titleOrder(edition.settings.language);
  const filedAs = (id: string) => edition.find(id)!.filedAs;
  const phrases = (ids: string[]) =>
    [...ids].sort((a, b) => inTitleOrder(filedAs(a), filedAs(b))).map(phrase);
  return [...group(relations, (relation) => relation.type)].map(([type, own]) => {
    const byFrom = group(own, ({ from }) => from);
    const byTo = group(own, ({ to }) => to);
    const lines =
      byFrom.size <= byTo.size
        ? [...byFrom].map(([from, all]) => ({ from: [phrase(from)], to: phrases(all.map(({ to }) => to)) }))
        : [...byTo].map(([to, all]) => ({ from: phrases(all.map(({ from }) => from)), to: [phrase(to)] }));
    return { type, name: relationTypes[type].name, count: own.length, lines };
  });
}

/** How many lines a drawing has that is read at once, and still has something to say. */
const fewest = 5;
const most = 40;

/** The list that a reader is shown first: the earliest that can be read at once, or else what comes nearest to it. */
export function listToBegin(lists: readonly RelationList[]): RelationList | undefined {
  return least(lists, ({ count }) => Math.max(fewest - count, count - most, 0));
}
