import type { z } from 'astro/zod';
import type { EntryKind, Fields } from '../read/schemas/entry-kinds.ts';
import type { source } from '../read/schemas/source.ts';
import type { tables } from '../read/schemas/tables.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { Body } from '../read/body/body.ts';
import type { Drawing } from '../read/drawings/drawings.ts';
import type { Link } from '../read/manuscript/links.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { WholeClaim } from './claims.ts';

/** One entry with all that is in it, at whatever level: for checks and for making editions. */
export interface WholeEntry<K extends EntryKind = EntryKind> {
  kind: K;
  id: string;
  /** Folder of the file and first part of the address. */
  folder: string;
  /** Path of the file as shown to authors. */
  path: string;
  level: string;
  /** The name that lists file it under. */
  filedAs: string;
  fields: Fields<K>;
  body: Body;
  claims: WholeClaim[];
}

/** A whole entry of any kind; `kind` tells which fields it has. */
export type AnyWholeEntry = { [K in EntryKind]: WholeEntry<K> }[EntryKind];

export type Source = z.output<typeof source>;
export type Tables = { [K in keyof typeof tables]: z.output<(typeof tables)[K]>[] };

/** A whole wiki, from which editions are made. */
export interface Wiki {
  settings: Settings;
  levels: Levels;
  /** The kind of entry in each folder, in the order of kinds. */
  folders: ReadonlyMap<string, EntryKind>;
  /** In the order of the names they are filed under. */
  entries: readonly AnyWholeEntry[];
  byId: ReadonlyMap<string, AnyWholeEntry>;
  sources: ReadonlyMap<string, Source>;
  tables: Tables;
  /** The wiki's own pictures, by name. */
  drawings: ReadonlyMap<string, Drawing>;
  links: readonly Link[];
}
