import { group } from 'd3-array';
import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/field-types.ts';
import { rolesOf, type Role } from '../../wiki/credits.ts';
import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from '../site/overviews.ts';
import type { RelationType } from '../../wiki/relation-types.ts';
import { relationsOf, type Relation } from './relations.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** The types that lead from or to single reviews and scenes, which the map folds into their episodes. */
const folded: ReadonlySet<RelationType> = new Set(['wrote', 'printed', 'appears', 'set']);
const drawnKinds: ReadonlySet<EntryKind> = new Set([
  'episode',
  'character',
  'person',
  'organisation',
  'work',
  'lore',
  'reading',
]);

/** What the map shows: the entries round the circle by group, the episodes within, the relations. */
export interface MapContent {
  hubs: AnyEntry[];
  groups: { label: string; entries: AnyEntry[] }[];
  relations: Relation[];
}

const roleNames: Record<Role, string> = { cast: 'Cast', crew: 'Crew', critic: 'Critics' };

/** The groups in the order in which they stand round the circle, so that what is most related is near. */
const groupOrder = [
  kinds.character.many,
  kinds.lore.many,
  kinds.reading.many,
  roleNames.critic,
  'Outlets',
  'Other people',
  kinds.work.many,
  'Companies and bodies',
  roleNames.crew,
  roleNames.cast,
];

/**
 * Chooses what is drawn: every entry with a relation to another, save scenes, chapters and single
 * reviews; an organisation from two relations on; of works that only share makers or cast none.
 */
export function mapContent(edition: Edition): MapContent {
  const kindOf = (id: string) => edition.find(id)!.kind;
  let relations = relationsOf(edition).filter(
    ({ type, from, to }) => !folded.has(type) && drawnKinds.has(kindOf(from)) && drawnKinds.has(kindOf(to)),
  );
  relations = relations.filter(({ type }) => type !== 'shares');
  const degrees = degreesOf(relations);
  const drawn = (id: string) => kindOf(id) !== 'organisation' || degrees.get(id)! > 1;
  relations = relations.filter(({ from, to }) => drawn(from) && drawn(to));
  const ids = degreesOf(relations);
  const hubs = episodesInOrder(edition).filter((episode) => ids.has(episode.id)) as AnyEntry[];
  const around = edition.entries.filter((entry) => ids.has(entry.id) && entry.kind !== 'episode');
  const byGroup = group(around, (entry) => groupOf(edition, entry));
  return {
    hubs,
    groups: groupOrder
      .filter((label) => byGroup.has(label))
      .map((label) => ({
        label,
        entries: byGroup.get(label)!.sort((a, b) => a.fields.title.localeCompare(b.fields.title)),
      })),
    relations,
  };
}

/** How many relations each entry has. */
export function degreesOf(relations: readonly Relation[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function groupOf(edition: Edition, entry: AnyEntry): string {
  if (entry.kind === 'person') {
    const [role] = rolesOf(edition, entry.id);
    return role ? roleNames[role] : 'Other people';
  }
  if (entry.kind === 'organisation')
    return entry.fields.type === 'outlet' ? 'Outlets' : 'Companies and bodies';
  return kinds[entry.kind].many;
}
