import type { EntryKind } from '../read/schemas/field-types.ts';
import { Hrefs } from './hrefs.ts';
import type { Level, Levels } from '../read/fields/levels.ts';
import type { AnyEntry, Entry, Link, Source, Wiki } from './wiki.ts';

/** The wiki as a reader at one viewing level may know it. */
export class Edition {
  readonly wiki: Wiki;
  readonly level: Level;
  readonly hrefs: Hrefs;
  readonly base: string;
  /** The entries that exist at this level, their fields without what is sealed. */
  readonly entries: readonly AnyEntry[];
  /** The mentions that show at this level. */
  readonly links: readonly Link[];
  private readonly byId: ReadonlyMap<string, AnyEntry>;

  /**
   * @param level id of the reader's level
   * @param base path the site is served under, with both slashes
   */
  constructor(wiki: Wiki, level: string, base: string) {
    this.wiki = wiki;
    this.level = wiki.levels.get(level);
    this.base = base;
    this.hrefs = new Hrefs(base, this.level.path);
    this.entries = wiki.entries
      .filter((entry) => this.opens(entry.level))
      .map((entry) => ({ ...entry, fields: openFields(entry.fields, wiki.levels, level) }) as AnyEntry);
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
    this.links = wiki.links.filter(
      (link) => this.opens(link.level) && this.byId.has(link.from) && this.byId.has(link.to),
    );
  }

  /** Whether what stands at a level may be shown here. */
  opens(level: string | undefined): boolean {
    return this.wiki.levels.opens(this.level.id, level);
  }

  /** An entry by id, or undefined when it does not exist at this level. */
  find(id: string): AnyEntry | undefined {
    return this.byId.get(id);
  }

  /** The entries of one kind, sorted by title. */
  ofKind<K extends EntryKind>(kind: K): Entry<K>[] {
    return this.entries.filter((entry) => entry.kind === kind) as unknown as Entry<K>[];
  }

  /** The rows of a table that may be shown here. */
  rows<T extends keyof Wiki['tables']>(table: T): Wiki['tables'][T] {
    return (this.wiki.tables[table] as { level?: string }[])
      .filter((row) => this.opens(row.level))
      .map((row) => openFields(row, this.wiki.levels, this.level.id)) as Wiki['tables'][T];
  }

  /** A source by key. @throws if there is none: checks have made sure there is */
  source(key: string): Source {
    const source = this.wiki.sources.get(key);
    if (!source) throw new Error(`There is no source "${key}".`);
    return source;
  }
}

/** Copies fields without the objects whose `level` lies above the reader's. */
function openFields<T>(value: T, levels: Levels, reader: string): T {
  const sealed = (each: unknown) =>
    typeof each === 'object' &&
    each !== null &&
    'level' in each &&
    !levels.opens(reader, each.level as string | undefined);
  if (Array.isArray(value)) {
    return (value as unknown[])
      .filter((each) => !sealed(each))
      .map((each) => openFields(each, levels, reader)) as T;
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => !sealed(each))
        .map(([key, each]) => [key, openFields(each, levels, reader)]),
    ) as T;
  }
  return value;
}
