import { ascending, group } from 'd3-array';
import { kindOf } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { RelationType } from '../../wiki/relation-types.ts';
import { inOrder } from '../lists/in-order.ts';
import { degreesOf, relationsOf, type Relation } from './relations.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** The types that lead from or to single reviews and scenes, which the map folds into their episodes. */
const folded: ReadonlySet<RelationType> = new Set(['wrote', 'printed', 'appears', 'set']);

/** What the map shows: the entries round the circle by group, the episodes within, the relations. */
export interface MapContent {
  hubs: AnyEntry[];
  groups: { label: string; entries: AnyEntry[] }[];
  relations: Relation[];
}

/**
 * Chooses what is drawn: every entry with as many relations as its kind asks for, save kinds that stand nowhere;
 * of works that only share makers or cast none.
 */
export function mapContent(edition: Edition): MapContent {
  const placeOf = (id: string) => kindOf(edition.find(id)!).map;
  let relations = relationsOf(edition).filter(
    ({ type, from, to }) => !folded.has(type) && placeOf(from) !== 'nowhere' && placeOf(to) !== 'nowhere',
  );
  relations = relations.filter(({ type }) => type !== 'shares');
  const degrees = degreesOf(relations);
  const drawn = (id: string) => {
    const place = placeOf(id);
    return typeof place === 'string' || degrees.get(id)! >= (place.relations ?? 1);
  };
  relations = relations.filter(({ from, to }) => drawn(from) && drawn(to));
  const ids = degreesOf(relations);
  const hubs = edition.entries.filter((entry) => ids.has(entry.id) && kindOf(entry).map === 'middle');
  const around = edition.entries.flatMap((entry) => {
    const place = kindOf(entry).map;
    return ids.has(entry.id) && typeof place === 'object' ? { entry, ...place.group(entry, edition) } : [];
  });
  const inTitleOrder = titleOrder(edition.settings.language);
  return {
    hubs: inOrder(edition, hubs),
    groups: [...group(around, ({ label }) => label)]
      .sort(([, [a]], [, [b]]) => ascending(a!.turn, b!.turn))
      .map(([label, own]) => ({
        label,
        entries: own.map(({ entry }) => entry).sort((a, b) => inTitleOrder(a.filedAs, b.filedAs)),
      })),
    relations,
  };
}
