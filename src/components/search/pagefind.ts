/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Record<string, { any: string[] }> }): Promise<SearchAnswer>;
}

export interface SearchAnswer {
  results: { data(): Promise<FoundPage> }[];
  /** Counts per filter value for the query alone, whatever filters are chosen. */
  totalFilters: Record<string, Record<string, number>>;
}

export interface FoundPage {
  url: string;
  /** HTML of the text around the match, with the match in <mark>. */
  excerpt: string;
  meta: { title: string; kind?: string; role?: string };
}

/**
 * Loads an edition's search index.
 * @param folder address of the index, ending with a slash
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Readers look for names: a match in one outweighs any number of mentions in a text.
  // Counts per filter come with the answers only once the filters are loaded.
  await pagefind.filters();
  await pagefind.options({ ranking: { metaWeights: { title: 12, aliases: 8, kind: 0, role: 0 } } });
  return pagefind;
}
