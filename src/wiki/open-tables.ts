import type { Opened } from './opened.ts';
import type { Tables } from './wiki.ts';

/** The tables as an edition hands them out. */
export type OpenTables = Opened<Tables>;
