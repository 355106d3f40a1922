/** What something made for a run is, and what takes it away again. */
export interface Made<T> {
  value: T;
  stop: () => unknown;
}

// Each project loads the modules of its set-up for itself: what they share lives outside of them.
const shared = globalThis as { madeForTests?: Map<string, Promise<Made<unknown>>> };

/**
 * Makes something once in a run, whichever projects of tests ask for it.
 * @param name what it is known by
 * @returns what was made; its `stop` may be called by each project, and acts on the first call
 */
export function once<T>(name: string, make: () => Promise<Made<T>> | Made<T>): Promise<Made<T>> {
  const made = (shared.madeForTests ??= new Map());
  if (!made.has(name)) made.set(name, stoppingOnce(make));
  return made.get(name) as Promise<Made<T>>;
}

async function stoppingOnce<T>(make: () => Promise<Made<T>> | Made<T>): Promise<Made<T>> {
  const { value, stop } = await make();
  let stopped: Promise<unknown> | undefined;
  return { value, stop: () => (stopped ??= Promise.resolve(stop())) };
}
