import type { Edition } from './edition.ts';

/** Has something that many pages of an edition ask for worked out when it is first asked for, and kept. */
export function oncePerEdition<T>(work: (edition: Edition) => T): (edition: Edition) => T {
  const done = new WeakMap<Edition, { result: T }>();
  return (edition) => {
    const kept = done.get(edition) ?? { result: work(edition) };
    done.set(edition, kept);
    return kept.result;
  };
}

/**
 * Has rows filed under the ids they belong to when one is first asked for, so that no page goes through all of them.
 * @param rows each row of an edition with an id, in the order in which those of one id are given back
 */
export function filedPerEdition<Row>(
  rows: (edition: Edition) => Iterable<readonly [id: string | undefined, row: Row]>,
): (edition: Edition, id: string) => readonly Row[] {
  const files = oncePerEdition((edition) => {
    const filed = new Map<string, Row[]>();
    for (const [id, row] of rows(edition)) {
      if (id === undefined) continue;
      const own = filed.get(id);
      if (own) own.push(row);
      else filed.set(id, [row]);
    }
    return filed;
  });
  return (edition, id) => files(edition).get(id) ?? [];
}
