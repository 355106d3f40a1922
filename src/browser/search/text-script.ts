import { FullText } from './full-text.ts';

// Bundled apart, as a worker would be, a file exports nothing: it leaves its class where the search looks for it.
Object.assign(globalThis, { FullText });
