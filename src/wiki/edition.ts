import type { Drawing } from '../read/drawings/drawings.ts';
import type { Level, Levels } from '../read/fields/levels.ts';
import type { Link } from '../read/manuscript/links.ts';
import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import type { AnyEntry, Claim, Entry } from './entry.ts';
import { Hrefs } from './hrefs.ts';
import { openSummary } from './open-summary.ts';
import { openText } from './open-text.ts';
import { openFields, openSource, type NoteFacts, type OpenSource } from './opened.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import { openSettings } from './open-settings.ts';
import type { OpenTables } from './open-tables.ts';
import type { Wiki } from './wiki.ts';

/**
 * The wiki as a reader at one viewing level may know it. It holds nothing above that level and no way to the whole
 * wiki, so that what is printed from it cannot tell too much.
 */
export class Edition {
  readonly level: Level;
  readonly levels: Levels;
  readonly settings: Settings;
  /** The folders that have entries at this level, with the kind of those. */
  readonly folders: ReadonlyMap<string, EntryKind>;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly hrefs: Hrefs;
  readonly base: string;
  /** The edition for who has watched nothing, which everybody may know. */
  readonly lowest: Edition;
  /** The entries that exist at this level, in the order of the names they are filed under. */
  readonly entries: readonly AnyEntry[];
  /** The mentions that show at this level. */
  readonly links: readonly Link[];
  readonly sources: readonly OpenSource[];
  private readonly byId: ReadonlyMap<string, AnyEntry>;
  private readonly byKind: ReadonlyMap<EntryKind, AnyEntry[]>;
  private readonly linking: Map<string, AnyEntry[]>;
  private readonly tables: OpenTables;
  /** The researched facts that rows and statements rest on; their ids may tell what is sealed. */
  private readonly facts = new WeakMap<object, readonly string[]>();

  /**
   * @param level id of the reader's level
   * @param base path the site is served under, with both slashes
   */
  private constructor(wiki: Wiki, level: string, base: string, lowest?: Edition) {
    const { levels } = wiki;
    this.level = levels.get(level);
    this.levels = levels;
    this.drawings = wiki.drawings;
    this.base = base;
    this.hrefs = new Hrefs(base, this.level.path);
    this.lowest = lowest ?? this;
    const sources = new Map(
      [...wiki.sources].map(([key, source]) => [key, openSource(source, levels, level)]),
    );
    const sourceOf = (key: string) => {
      const source = sources.get(key);
      if (!source) throw new Error(`There is no source "${key}".`);
      return source;
    };
    const noteFacts: NoteFacts = (stating, facts) => this.facts.set(stating, facts);
    this.sources = [...sources.values()];
    this.entries = wiki.entries
      .filter((entry) => this.opens(entry.level))
      .map(
        (entry) =>
          ({
            kind: entry.kind,
            id: entry.id,
            folder: entry.folder,
            path: entry.path,
            level: entry.level,
            filedAs: entry.filedAs,
            fields: {
              ...openFields(entry.fields, levels, level, sourceOf, noteFacts),
              summary: openSummary(entry.fields, levels, level),
            },
            cover: {
              title: entry.fields.coverTitle ?? entry.fields.title,
              summary: entry.fields.summary,
            },
            ...openText(entry, levels, level, sourceOf, noteFacts),
          }) as AnyEntry,
      );
    this.tables = openFields(wiki.tables, levels, level, sourceOf);
    this.settings = openSettings(wiki.settings, this.entries, this.tables, (at) => this.opens(at));
    this.folders = new Map(
      [...wiki.folders].filter(([folder]) => this.entries.some((entry) => entry.folder === folder)),
    );
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
    this.byKind = Map.groupBy(this.entries, ({ kind }) => kind);
    this.links = wiki.links.filter(
      (link) => this.opens(link.level) && this.byId.has(link.from) && this.byId.has(link.to),
    );
    const linkedFrom = Map.groupBy(this.links, ({ from }) => from);
    this.linking = new Map();
    for (const entry of this.entries) {
      for (const to of new Set(linkedFrom.get(entry.id)?.map((link) => link.to))) {
        const others = this.linking.get(to);
        if (others) others.push(entry);
        else this.linking.set(to, [entry]);
      }
    }
  }

  /**
   * One edition per viewing level, lowest first.
   * @param base path the site is served under, with both slashes
   */
  static all(wiki: Wiki, base: string): Edition[] {
    const [first, ...others] = wiki.levels.all;
    const lowest = new Edition(wiki, first!.id, base);
    return [lowest, ...others.map(({ id }) => new Edition(wiki, id, base, lowest))];
  }

  /** Whether what stands at a level may be shown here. @throws if there is no such level */
  opens(level: string | undefined): boolean {
    return this.levels.opens(this.level.id, level === undefined ? level : this.levels.get(level).id);
  }

  /** Addresses in the lowest edition that has an entry: those to give away, as they spoil least. */
  lowestHrefs({ level }: AnyEntry): Hrefs {
    return new Hrefs(this.base, this.levels.get(level).path);
  }

  /** An entry by id, or undefined when it does not exist at this level. */
  find(id: string): AnyEntry | undefined {
    return this.byId.get(id);
  }

  /** The entries of one kind, by name. */
  ofKind<K extends EntryKind>(kind: K): readonly Entry<K>[] {
    return (this.byKind.get(kind) ?? []) as readonly AnyEntry[] as readonly Entry<K>[];
  }

  /** The entries that mention an entry, by name. */
  linkingTo(id: string): readonly AnyEntry[] {
    return this.linking.get(id) ?? [];
  }

  /** The statements of an entry's text that rest on a fact which a row of fields rests on, in the order of the text. */
  statementsOf(entry: AnyEntry, row: object): readonly Claim[] {
    const facts = new Set(this.facts.get(row));
    return entry.claims.filter((claim) => this.facts.get(claim)?.some((fact) => facts.has(fact)));
  }

  /** The rows of a table that may be shown here. */
  rows<T extends keyof OpenTables>(table: T): OpenTables[T] {
    return this.tables[table];
  }
}
