import type { Cell } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';

/** How somebody stands when an episode ends. */
export interface End {
  /** The episode's place among those of the page. */
  at: number;
  cell: Cell;
}

type State = NonNullable<Entry<'character'>['fields']['states']>[number];

/**
 * How a version stands at the end of those episodes of which it is told: of many, most people have no part.
 * @param states the version's; of an episode's the first counts
 * @param places the episodes of the page by id, with their places in its order
 */
export function endsOf(
  states: readonly State[],
  places: ReadonlyMap<string, number>,
  cellOf: (state: State) => Cell,
): End[] {
  const known = states.filter(({ episode }) => places.has(episode));
  const first = new Map(known.toReversed().map((state) => [places.get(state.episode)!, state]));
  return [...first].sort(([a], [b]) => a - b).map(([at, state]) => ({ at, cell: cellOf(state) }));
}
