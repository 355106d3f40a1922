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
