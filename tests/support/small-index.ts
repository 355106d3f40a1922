import type { IndexedPage, Pagefind } from '../../src/browser/search/pagefind.ts';

const stem = (word: string) => word.replace(/(ies|y)$/, 'i').replace(/(es|s|ed|ing|er)$/, '');
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    })
    .map(stem);

/** An index of a few texts that answers as Pagefind does: for a word it lacks with one that begins like it, or without it. */
export function smallIndex(...texts: string[]): Pagefind {
  const all = new Set(texts.flatMap(wordsOf));
  /** Words of the index that stand for a word of a query; nothing where even its first letter is unknown. */
  const standIns = (asked: string) => {
    const grown = [...all].filter((word) => word.startsWith(asked));
    if (grown.length > 0) return grown;
    return [...all]
      .filter((word) => asked.startsWith(word))
      .sort((a, b) => b.length - a.length)
      .slice(0, 1);
  };
  const page = (text: string, found: (stems: string[]) => boolean): IndexedPage => ({
    raw_content: text,
    url: '/',
    meta: { title: '' },
    anchors: [],
    sub_results: [],
    weighted_locations: text
      .split(/\s+/)
      .flatMap((word, location) => (found(wordsOf(word)) ? [{ location, balanced_score: 1 }] : [])),
  });
  return {
    filters: () => Promise.resolve({}),
    options: () => Promise.resolve(),
    search(query) {
      const exact = /^"(.*)"$/.exec(query!);
      const plain = (exact?.[1] ?? query!).replace(/[\p{P}]/gu, '').toLowerCase();
      const asked = plain.split(/\s+/).filter(Boolean).map(stem);
      const sets = asked.map(standIns).filter((set) => set.length > 0);
      const holds = (text: string) => {
        const own = wordsOf(text);
        if (exact) return ` ${own.join(' ')} `.includes(` ${asked.join(' ')} `);
        return sets.length > 0 && sets.every((set) => set.some((word) => own.includes(word)));
      };
      const results = texts.filter(holds).map((text) => ({
        id: text,
        data: () => Promise.resolve(page(text, (own) => sets.flat().some((word) => own.includes(word)))),
      }));
      return Promise.resolve({ results, unfilteredResultCount: results.length, totalFilters: {} });
    },
  };
}
