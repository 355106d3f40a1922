import { wordsIn } from './words.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  filters(): Promise<unknown>;
  options(options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(query: string, options: { filters: Record<string, { any: string[] }> }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: { data(): Promise<FoundPage> }[];
  totalFilters: Counts;
}

/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

/** Chosen values by filter; a result must have one value of each filter that has any. */
export type Chosen = Record<string, string[]>;

export interface FoundPage {
  /** The whole text. */
  content: string;
  url: string;
  /** HTML of the text around the match, with the match in <mark>. */
  excerpt: string;
  meta: { title: string };
  sub_results: { title: string; url: string }[];
}

export interface FullTextAnswer {
  count: number;
  /** Counts for the query alone, whatever filters are chosen. */
  counts: Counts;
  pages: FoundPage[];
}

/** The full-text index of one edition. */
export class FullText {
  private readonly folder: string;
  private loading?: Promise<Pagefind>;

  /** @param folder address of the index, ending with a slash */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether the index has been asked for. */
  get asked(): boolean {
    return this.loading !== undefined;
  }

  /**
   * Pages that hold the query.
   * @param limit how many pages to fetch; each is a request of its own
   * @throws when the index cannot be loaded; the next call tries again
   */
  async search(query: string, chosen: Chosen, limit: number): Promise<FullTextAnswer> {
    this.loading ??= load(this.folder);
    try {
      const pagefind = await this.loading;
      const filters = Object.entries(chosen).filter(([, values]) => values.length > 0);
      const answer = await pagefind.search(query, {
        filters: Object.fromEntries(filters.map(([name, values]) => [name, { any: values }])),
      });
      const found = await Promise.all(answer.results.slice(0, limit).map((result) => result.data()));
      const pages = found.filter((page) => holds(page, query));
      return pages.length === 0
        ? { count: 0, counts: {}, pages }
        : { count: answer.results.length - found.length + pages.length, counts: answer.totalFilters, pages };
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }
}

let attempts = 0;

async function load(folder: string): Promise<Pagefind> {
  // A module that failed to load stays failed under its address, so that another try needs another.
  const again = attempts++ ? `?attempt=${attempts}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  // Readers look for names: a match in one outweighs any number of mentions in a text.
  // An index of this size is searched in a few milliseconds; a worker would cost 11 kB more before the first answer.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 12, aliases: 8 } } });
  // Counts per filter come with the answers only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}

/** Endings by which two forms of one word may differ. */
const endings = /^(|s|es|e|ed|d|er|ers|ing|ings|ly|y|ies|ied|ion|ions|al|ment|ments|or|ors)$/;

/**
 * Whether a page has every word of the query, in some form. Where no page has a word, Pagefind answers with
 * pages that hold its first letters; a reader who asks for one word must not be given another.
 */
function holds({ content, meta }: FoundPage, query: string): boolean {
  const held = new Set(wordsIn(`${meta.title} ${content}`));
  return wordsIn(query).every((word) => {
    if (held.has(word)) return true;
    for (const other of held) {
      let shared = 0;
      while (shared < word.length && word[shared] === other[shared]) shared++;
      const grown = shared === word.length;
      if (grown || (shared > 2 && endings.test(word.slice(shared)) && endings.test(other.slice(shared))))
        return true;
    }
    return false;
  });
}
