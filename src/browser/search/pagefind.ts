import type { ExcerptPart, FoundText } from './excerpt.ts';

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  filters(): Promise<unknown>;
  options(options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: { id: string; data(): Promise<IndexedPage> }[];
  unfilteredResultCount: number;
  totalFilters: Counts;
}

/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

/** A page as the index gives it. */
export interface IndexedPage extends FoundText {
  url: string;
  /** Its values of each filter. */
  filters?: Record<string, string[]>;
  sub_results: { title: string; url: string }[];
}

/** A page that was found. */
export interface FoundPage {
  url: string;
  title: string;
  /** Kind and role, for the line under the title. */
  label: string;
  excerpt: ExcerptPart[];
  /** Its parts that hold what was found. */
  parts: { title: string; url: string }[];
}
