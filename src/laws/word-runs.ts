import { withoutAccents } from './accents.ts';

/** How many words in a row give a text away; shorter texts are looked for whole. */
export const longestRun = 5;

/** A text as a run of plain lower-case words, so that markup and punctuation do not matter. */
export function wordsOf(text: string): string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  );
}

/**
 * Runs of one to five words, each with where it comes from, and found in texts far longer than all of them: whether a
 * run may be one of these is asked of a table of bits first, so that almost no words are ever joined.
 */
export class WordRuns {
  readonly #from = new Map<string, string>();
  /** A Bloom filter with one hash (Bloom 1970): 2 MB, one bit in nine set by two million runs. */
  readonly #bits = new Uint32Array(2 ** 19);

  /** How many runs there are. */
  get size(): number {
    return this.#from.size;
  }

  /** @param words at most five @param from told when the run is found */
  add(words: readonly string[], from: string) {
    this.#from.set(words.join(' '), from);
    const hash = words.reduce((before, word) => mixed(before, hashOf(word)), 0);
    this.#bits[wordAt(hash)]! |= bitAt(hash);
  }

  /** Takes away every run that stands in a text. */
  deleteIn(words: readonly string[]) {
    if (this.size > 0) for (const { run } of this.in(words)) this.#from.delete(run);
  }

  /** The runs that stand in a text, in its order, as often as they do. */
  *in(words: readonly string[]): Generator<{ run: string; from: string; start: number; end: number }> {
    const hashes = words.map(hashOf);
    for (let start = 0; start < words.length; start++) {
      let hash = 0;
      for (let end = start; end < Math.min(start + longestRun, words.length); end++) {
        hash = mixed(hash, hashes[end]!);
        if ((this.#bits[wordAt(hash)]! & bitAt(hash)) === 0) continue;
        const run = words.slice(start, end + 1).join(' ');
        const from = this.#from.get(run);
        if (from !== undefined) yield { run, from, start, end: end + 1 };
      }
    }
  }

  /** Each run with where it comes from. */
  [Symbol.iterator](): Iterator<[run: string, from: string]> {
    return this.#from[Symbol.iterator]();
  }
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hash of a run with one more word; the shift lets high bits tell on the low ones. */
function mixed(before: number, hash: number): number {
  const product = Math.imul(before ^ hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

const wordAt = (hash: number) => (hash >>> 5) & (2 ** 19 - 1);
const bitAt = (hash: number) => 1 << (hash & 31);
