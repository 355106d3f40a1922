import { kindOf } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { relationTypes, type Edge, type RelationType } from '../../wiki/relation-types.ts';
import { inCodeOrder } from '../../issues/code-order.ts';

/** A typed edge between two entries of an edition, read "from … to". */
export interface Relation {
  type: RelationType;
  from: string;
  to: string;
  /** What it consists in, in the words of the field, e.g. "Director". */
  words: string[];
}

/** Results that honour; others only say that something was put forward. */
const honours = new Set(['won', 'nominated', 'finalist']);

/**
 * Every relation that fields state at the reader's level, each pair of entries once per type,
 * in the order of the types, then by id. What is sealed is absent with all its edges.
 */
export const relationsOf = oncePerEdition((edition): readonly Relation[] => {
  const merged = new Map<string, Relation>();
  for (const [type, from, to, words] of edgesOf(edition)) {
    if (!from || !to || from === to || !edition.find(from) || !edition.find(to)) continue;
    const key = `${type} ${from} ${to}`;
    const relation = merged.get(key) ?? { type, from, to, words: [] };
    merged.set(key, relation);
    if (words && !relation.words.includes(words)) relation.words.push(words);
  }
  const order = Object.keys(relationTypes);
  return [...merged.values()].sort(
    (a, b) =>
      order.indexOf(a.type) - order.indexOf(b.type) || inCodeOrder(a.from, b.from) || inCodeOrder(a.to, b.to),
  );
});

/** How many relations each entry of an edition has. */
export const degreesIn = oncePerEdition((edition) => degreesOf(relationsOf(edition)));

/** How many of some relations each entry has. */
export function degreesOf(relations: readonly Relation[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The relations that lead from or to an entry. */
export const relationsOfEntry = filedPerEdition((edition) =>
  relationsOf(edition).flatMap((relation) =>
    [relation.from, relation.to].map((id): [string, Relation] => [id, relation]),
  ),
);

function edgesOf(edition: Edition): Edge[] {
  return [
    ...edition.entries.flatMap((entry) => kindOf(entry).relations(entry)),
    ...edition
      .rows('awards')
      .filter((row) => honours.has(row.result))
      .map((row): Edge => ['honoured', row.ceremony, row.episode, row.result]),
  ];
}
