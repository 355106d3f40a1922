import { ascending, descending } from 'd3-array';
import type { Edition } from '../../wiki/edition.ts';
import { relationTypes, type RelationType } from '../../wiki/relation-types.ts';
import { degreesIn, relationsOfEntry, type Relation } from './relations.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** How many neighbours are shown: what a reader takes in at a glance. */
export const mostNeighbours = 12;

/** An entry related to another, with the words that say how. */
export interface Neighbour {
  id: string;
  title: string;
  href: string;
  /** The strongest of their relations, whose line is drawn. */
  type: RelationType;
  label: string;
}

/** What an entry is related to. */
export interface Neighbourhood {
  neighbours: Neighbour[];
  /** The words that say how, where they are the same for all. */
  shared?: string;
  /** Whether the edition holds more of them. */
  more: boolean;
}

/**
 * The nearest relations of an entry: those bound to it in most ways first, then in the order of the
 * types, then those best connected themselves, then by title. Fewer than two are none.
 * @param told addresses of entries that the entry's infobox and tables name: nothing is said twice
 */
export function neighbourhoodOf(
  edition: Edition,
  id: string,
  told: ReadonlySet<string> = new Set(),
): Neighbourhood {
  const order = Object.keys(relationTypes);
  const degrees = degreesIn(edition);
  const own = new Map<string, Relation[]>();
  for (const relation of relationsOfEntry(edition, id)) {
    const other = relation.from === id ? relation.to : relation.from;
    if (hasListOfItsOwn(edition, relation, id)) continue;
    own.set(other, [...(own.get(other) ?? []), relation]);
  }
  const neighbours = [...own].flatMap(([other, relations]) => {
    const entry = edition.find(other)!;
    const href = edition.hrefs.entry(entry);
    if (told.has(href)) return [];
    const labels = relations.map((relation) => labelOf(relation, relation.from === id));
    return {
      id: other,
      title: entry.fields.title,
      filedAs: entry.filedAs,
      href,
      type: relations[0]!.type,
      label: [...new Set(labels)].join(', '),
      ways: relations.length,
    };
  });
  if (neighbours.length < 2) return { neighbours: [], more: false };
  const inTitleOrder = titleOrder(edition.settings.language);
  const nearest = neighbours
    .sort(
      (a, b) =>
        descending(a.ways, b.ways) ||
        ascending(order.indexOf(a.type), order.indexOf(b.type)) ||
        descending(degrees.get(a.id), degrees.get(b.id)) ||
        inTitleOrder(a.filedAs, b.filedAs),
    )
    .slice(0, mostNeighbours)
    .map(({ ways: _ways, filedAs: _filedAs, ...neighbour }) => neighbour);
  const labels = new Set(nearest.map(({ label }) => label));
  return {
    neighbours: nearest,
    shared: labels.size === 1 ? nearest[0]!.label : undefined,
    more: neighbours.length > mostNeighbours,
  };
}

/** Whether a relation of an entry is one of many that have a list or a page of their own, which tells them all. */
function hasListOfItsOwn(edition: Edition, { type, from, to }: Relation, id: string): boolean {
  // The scenes of a character.
  if (type === 'appears') return from === id;
  // The scenes of an episode: they are its timeline.
  if (type === 'part') return to === id && edition.find(from)?.kind === 'scene';
  // The reviews of an episode.
  return type === 'reviewed' && to === id;
}

function labelOf({ type, words }: Relation, forward: boolean): string {
  const { worded, ...names } = { worded: false, ...relationTypes[type] };
  if (worded && words.length > 0) return words.join(', ');
  return forward ? names.forward : names.backward;
}
