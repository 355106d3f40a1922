/** Every choice of the mutation test follows from this number; set MUTATION_SEED to try others. */
export const seed = Number(process.env.MUTATION_SEED) || 20171229;

/** A small generator of numbers from 0 to 1 (mulberry32, by Tommy Ettinger, public domain). */
export function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, in its order; which ones is up to `random`. */
export function some<T>(list: readonly T[], count: number, random: () => number): T[] {
  const places = list.map((_, at) => ({ at, key: random() })).sort((a, b) => a.key - b.key);
  const kept = new Set(places.slice(0, count).map(({ at }) => at));
  return list.filter((_, at) => kept.has(at));
}
