import type { NamesHead } from '../../views/lists/names-files.ts';
import type { SearchStart } from '../../views/lists/search-start.ts';
import type { Hrefs } from '../../wiki/hrefs.ts';
import type { Chosen } from './full-text.ts';
import { KnownNames } from './known-names.ts';
import { fetchJson } from './fetch-json.ts';
import { searchNames, type NamesAnswer } from './names.ts';
import type { PartsFetcher } from './parts-fetcher.ts';

interface Loaded {
  known: KnownNames;
  start?: SearchStart;
  /** Nothing where the first file held all names. */
  fetcher?: PartsFetcher;
}

/** The names of one edition, fetched as they are needed. */
export class EditionNames {
  private readonly hrefs: Hrefs;
  private readonly fetcherClass: () => Promise<typeof PartsFetcher>;
  private loading?: Promise<Loaded>;

  /** @param fetcherClass loads what fetches parts: few wikis have any */
  constructor(hrefs: Hrefs, fetcherClass: () => Promise<typeof PartsFetcher>) {
    this.hrefs = hrefs;
    this.fetcherClass = fetcherClass;
  }

  /**
   * What the names say to a query.
   * @param literal take the query as it is spelt
   * @throws when they cannot be fetched; the next call tries again
   */
  async search(query: string, chosen: Chosen, literal: boolean): Promise<NamesAnswer> {
    const { known, fetcher } = await this.load();
    let answer = searchNames(known, query, chosen, literal);
    if (!fetcher) return answer;
    try {
      for await (const certain of fetcher.fetchFor(query, literal, known)) {
        answer = searchNames(known, query, chosen, literal);
        if (answer.entries.length > 0 && (certain || !answer.corrected)) break;
      }
    } catch (error) {
      // The site may have been published anew: the first file tells which parts there are now.
      this.loading = undefined;
      throw error;
    }
    return answer;
  }

  /** The names that have been fetched. @throws like search */
  async known(): Promise<KnownNames> {
    return (await this.load()).known;
  }

  /** What there is to show before anything is typed. @throws like search */
  async start(): Promise<SearchStart> {
    return (await this.load()).start ?? { examples: [], editions: [] };
  }

  private load(): Promise<Loaded> {
    this.loading ??= this.fetchHead().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetchHead(): Promise<Loaded> {
    const { parts, start, ...head } = await fetchJson<NamesHead>(this.hrefs.namesIndex());
    const known = new KnownNames(head);
    known.add(head);
    if (!parts) return { known, start };
    const Fetcher = await this.fetcherClass();
    return { known, start, fetcher: new Fetcher(this.hrefs, parts) };
  }
}
