import { excerptOf } from './excerpt.ts';
import { IndexWords } from './index-words.ts';
import type { Counts, FoundPage, Pagefind, PagefindAnswer } from './pagefind.ts';

/** Chosen values by filter; a result must have one value of each filter that has any. */
export type Chosen = Record<string, string[]>;

export interface FullTextAnswer {
  /** Whether anything was found, be it left out by the filters. */
  found: boolean;
  count: number;
  /** Counts for the query alone, whatever filters are chosen. */
  counts: Counts;
  pages: FoundPage[];
  /** Words of the query that had to be left out for anything to be found. */
  without: string[];
  /** The query with a shorter word in place of one that the index does not have. */
  shortened?: string;
}

const nothing: FullTextAnswer = { found: false, count: 0, counts: {}, pages: [], without: [] };

/** The full-text index of one edition. */
export class FullText {
  private readonly folder: string;
  private readonly language: string;
  private loading?: Promise<Pagefind>;

  /**
   * @param folder address of the index, ending with a slash
   * @param language the wiki's: it says where a word ends that no space parts from the next
   */
  constructor(folder: string, language: string) {
    this.folder = folder;
    this.language = language;
  }

  /**
   * Pages that hold every word of the query; where there are none, those that hold most of them.
   * @param limit how many pages to fetch; each is a request of its own
   * @param literal take the query as it is spelt
   * @throws when the index cannot be loaded; the next call tries again
   */
  async search(query: string, chosen: Chosen, limit: number, literal = false): Promise<FullTextAnswer> {
    this.loading ??= load(this.folder);
    try {
      const pagefind = await this.loading;
      if (/^\s*"/.test(query)) return { ...(await fetched(pagefind, query, chosen, limit)), without: [] };
      const words = new IndexWords(pagefind, this.language);
      for await (const { text, without, shortened, joined } of words.wordings(query, literal)) {
        const answer = await fetched(pagefind, text, chosen, limit, joined);
        // What the filters leave out is found all the same: another wording would answer another question.
        if (answer.found) return { ...answer, without, shortened };
      }
      return nothing;
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }

  /** Whether the index has each of these words, as written or in another form. @throws like the search itself */
  async knows(words: readonly string[]): Promise<boolean> {
    this.loading ??= load(this.folder);
    return new IndexWords(await this.loading, this.language).knowsAll(words.join(' '));
  }
}

/** @param joined another way to write the query: what it finds comes first, each page once */
async function fetched(pagefind: Pagefind, query: string, chosen: Chosen, limit: number, joined?: string) {
  const values = Object.entries(chosen).filter(([, each]) => each.length > 0);
  const filters = Object.fromEntries(values.map(([name, any]) => [name, { any }]));
  const ask = (text: string) => pagefind.search(text, { filters });
  const answers = joined ? [await ask(joined), await ask(query)] : [await ask(query)];
  const results = new Map(answers.flatMap((answer) => answer.results.map((each) => [each.id, each])));
  const both = joined && (await ask(`${joined} ${query}`));
  const sum = (of: (answer: PagefindAnswer) => number | undefined) =>
    answers.reduce((total, answer) => total + (of(answer) ?? 0), both ? -(of(both) ?? 0) : 0);
  const counts: Counts = {};
  for (const [name, each] of answers.flatMap(({ totalFilters }) => Object.entries(totalFilters))) {
    counts[name] ??= {};
    for (const value of Object.keys(each)) {
      counts[name][value] = sum(({ totalFilters }) => totalFilters[name]?.[value]);
    }
  }
  return {
    found: sum(({ unfilteredResultCount }) => unfilteredResultCount) > 0,
    count: results.size,
    counts,
    pages: await Promise.all(
      [...results.values()].slice(0, limit).map(async (result): Promise<FoundPage> => {
        const page = await result.data();
        const { url, meta, sub_results, filters: { kind = [], role = [] } = {} } = page;
        const parts = sub_results.filter((each) => each.url.includes('#'));
        const label = [...kind, ...role].join(' · ');
        return { url, title: meta.title, label, excerpt: excerptOf(page), parts };
      }),
    ),
  };
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
