import { relationTypes, type RelationType } from '../../wiki/relation-types.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** A typed edge between two entries of an edition, read "from … to". */
export interface Relation {
  type: RelationType;
  from: string;
  to: string;
  /** What it consists in, in the words of the field, e.g. "Director". */
  words: string[];
}

type Edge = [type: RelationType, from: string | undefined, to: string | undefined, words?: string];

/** How a work bears on an entry, seen from the entry. */
const bearings: Record<
  NonNullable<Entry<'work'>['fields']['relations']>[number]['as'],
  [type: RelationType, words?: string]
> = {
  allusion: ['alludes'],
  inspiration: ['inspired'],
  comparison: ['compared'],
  'same makers': ['shares', 'same makers'],
  'same cast': ['shares', 'same cast'],
  'same series': ['shares', 'same series'],
};

/** Results that honour; others only say that something was put forward. */
const honours = new Set(['won', 'nominated', 'finalist']);

/**
 * Every relation that fields state at the reader's level, each pair of entries once per type,
 * in the order of the types, then by id. What is sealed is absent with all its edges.
 */
export function relationsOf(edition: Edition): Relation[] {
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
      order.indexOf(a.type) - order.indexOf(b.type) ||
      a.from.localeCompare(b.from) ||
      a.to.localeCompare(b.to),
  );
}

function edgesOf(edition: Edition): Edge[] {
  return [
    ...edition
      .ofKind('character')
      .flatMap(({ id, fields }): Edge[] => [
        ...(fields.portrayals ?? []).map((each): Edge => ['plays', each.by, id]),
        ...(fields.posts ?? []).map((each): Edge => ['works', id, each.at, each.post]),
        ['origin', id, fields.copyOf?.character],
      ]),
    ...edition
      .ofKind('person')
      .flatMap(({ id, fields }): Edge[] => [
        ...(fields.positions ?? []).map((each): Edge => ['works', id, each.at, each.as]),
        ...(fields.knownFor ?? []).map((each): Edge => ['known', id, each.work, each.as]),
      ]),
    ...edition
      .ofKind('episode')
      .flatMap(({ id, fields }): Edge[] => [
        ...fields.credits.map((each): Edge => ['made', each.to, id, each.job]),
        ['part', id, fields.series],
        ['continues', id, fields.follows],
      ]),
    ...edition.ofKind('review').flatMap(({ id, fields }): Edge[] => [
      ['wrote', fields.critic, id],
      ['printed', fields.outlet, id],
      ['reviewed', fields.critic, fields.episode],
      ['reviewed', fields.outlet, fields.episode],
      ['reviewed', id, fields.episode],
    ]),
    ...edition.ofKind('work').flatMap(({ id, fields }): Edge[] => [
      ...(fields.makers ?? []).map((each): Edge => ['made', each.by, id, each.job]),
      ...(fields.relations ?? []).map((each): Edge => {
        const [type, words] = bearings[each.as];
        return [type, each.to, id, words];
      }),
      ['part', id, fields.partOf],
    ]),
    ...[...edition.ofKind('lore'), ...edition.ofKind('organisation')].map(({ id, fields }): Edge => [
      'part',
      id,
      fields.partOf,
    ]),
    ...edition
      .ofKind('reading')
      .flatMap(({ id, fields }) => fields.arguments.map((each): Edge => ['argues', each.by, id])),
    ...edition
      .rows('awards')
      .filter((row) => honours.has(row.result))
      .map((row): Edge => ['honoured', row.ceremony, row.episode, row.result]),
    ...edition
      .ofKind('scene')
      .flatMap(({ id, fields }): Edge[] => [
        ...fields.cast.map((each): Edge => ['appears', each.character, id]),
        ['set', id, fields.place],
        ['part', id, fields.episode],
      ]),
  ];
}
