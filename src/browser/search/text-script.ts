import { advice } from './advice.ts';
import { showFilters } from './filter-groups.ts';
import { FullText } from './full-text.ts';
import { PartsFetcher } from './parts-fetcher.ts';

/** What the search needs only once it asks the full text, or for parts of the names. */
const later = { FullText, PartsFetcher, showFilters, advice };

export type Later = typeof later;

// Bundled apart, as a worker would be, a file exports nothing: it leaves what it has where the search looks for it.
Object.assign(globalThis, later);
