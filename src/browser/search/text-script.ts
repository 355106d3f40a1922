import { FullText } from './full-text.ts';
import { PartsFetcher } from './parts-fetcher.ts';

// Bundled apart, as a worker would be, a file exports nothing: it leaves its classes where the search looks for them.
Object.assign(globalThis, { FullText, PartsFetcher });
