import type { z } from 'astro/zod';
import type { EntryKind, Fields } from '../read/schemas/entry-kinds.ts';
import type { source } from '../read/schemas/source.ts';
import type { tables } from '../read/schemas/tables.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { Body } from '../read/body/body.ts';
import type { Drawing } from '../read/drawings/drawings.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { Claim } from './claims.ts';

/** An entry with some fields, right and ready to be read. */
export interface EntryWith<Own> {
  kind: EntryKind;
  id: string;
  /** Folder of the file and first part of the address. */
  folder: string;
  /** Path of the file as shown to authors. */
  path: string;
  level: string;
  fields: Own;
  body: Body;
  claims: Claim[];
}

/** An entry of one kind. */
export interface Entry<K extends EntryKind = EntryKind> extends EntryWith<Fields<K>> {
  kind: K;
}

/** An entry of any kind; `kind` tells which fields it has. */
export type AnyEntry = { [K in EntryKind]: Entry<K> }[EntryKind];

export type Source = z.output<typeof source>;
export type Tables = { [K in keyof typeof tables]: z.output<(typeof tables)[K]>[] };

/** One mention of an entry by another, and the level from which it shows. */
export interface Link {
  from: string;
  to: string;
  level: string;
}

/** A whole wiki: what every page is printed from. */
export interface Wiki {
  settings: Settings;
  levels: Levels;
  /** The kind of entry in each folder, in the order of kinds. */
  folders: ReadonlyMap<string, EntryKind>;
  /** Sorted by title. */
  entries: readonly AnyEntry[];
  byId: ReadonlyMap<string, AnyEntry>;
  sources: ReadonlyMap<string, Source>;
  tables: Tables;
  /** The wiki's own pictures, by name. */
  drawings: ReadonlyMap<string, Drawing>;
  links: readonly Link[];
}
