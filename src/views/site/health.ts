import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import { engineVersion } from '../../settings.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import { sourceRecords } from '../lists/sources.ts';
import { wantedIn, type Wanted } from './wanted.ts';

/** How much of an edition there is of what, and what it lacks. */
export interface Health {
  level: string;
  /** The version of the engine that made it. */
  engine: string;
  entries: { total: number; byKind: { kind: string; entries: number; statements: number }[] };
  /** Statements of the texts: all, those that name a source, and those of which a source can be opened. */
  statements: {
    total: number;
    sourced: number;
    openable: number;
    /** How many rest on so many sources. */
    byNumber: { sources: number; statements: number }[];
  };
  /**
   * Sources that support something; those of them that cannot be opened by a link; and those that are told by publisher
   * and date alone, as their titles give something away, and so have neither a page nor a place among the data.
   */
  sources: { total: number; withoutLink: number; withoutTitle: number };
  /** How often texts tell that sources differ. */
  disagreements: number;
  /** Entries that no other text mentions; sections are found by the menu. */
  lonely: { title: string; href: string }[];
  /** Names that fields give more than once where they could name an entry. */
  wanted: Wanted[];
}

/** The figures of an edition. */
export const healthOf = oncePerEdition((edition): Health => {
  const { entries, hrefs } = edition;
  const claims = entries.flatMap((entry) => entry.claims);
  const sources = sourceRecords(edition);
  return {
    level: edition.level.id,
    engine: engineVersion,
    entries: {
      total: entries.length,
      byKind: (Object.keys(kinds) as EntryKind[])
        .map((kind) => ({ kind, own: edition.ofKind(kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => ({
          kind: kinds[kind].many,
          entries: own.length,
          statements: own.reduce((sum, entry) => sum + entry.claims.length, 0),
        })),
    },
    statements: {
      total: claims.length,
      sourced: claims.filter((claim) => claim.sources.length > 0).length,
      openable: claims.filter((claim) => claim.sources.some(({ link, url }) => link && url)).length,
      byNumber: [...Map.groupBy(claims, ({ sources: own }) => new Set(own).size)]
        .map(([number, own]) => ({ sources: number, statements: own.length }))
        .sort((a, b) => a.sources - b.sources),
    },
    sources: {
      total: sources.length,
      withoutLink: sources.filter(({ view }) => !view.url).length,
      withoutTitle: sources.filter(({ key }) => !key).length,
    },
    disagreements: entries.reduce((sum, { disputes }) => sum + disputes, 0),
    lonely: entries
      .filter(
        (entry) => entry.kind !== 'section' && edition.linkingTo(entry.id).every(({ id }) => id === entry.id),
      )
      .map((entry) => ({ title: entry.fields.title, href: hrefs.entry(entry) })),
    wanted: wantedIn(edition).filter(({ times }) => times > 1),
  };
});
