import type { z } from 'astro/zod';
import type { EntryKind } from '../read/schemas/field-types.ts';
import type { Fields } from '../kinds/index.ts';
import type { source } from '../read/schemas/source.ts';
import type { tables } from '../read/schemas/tables.ts';
import type { wikiSettings } from '../read/schemas/wiki-settings.ts';
import type { Body } from '../read/body/body.ts';
import { checkAddresses } from '../laws/addresses.ts';
import { checkParagraphsAreCited, checkSourcesAreKnown } from '../laws/citations.ts';
import {
  checkDatesInProse,
  checkFirstMentions,
  checkLinkCounts,
  checkQuotationsAreShort,
  checkSourcesAreUsed,
} from '../laws/laws.ts';
import { checkDrawingsAreKnown, checkEmblemsAreDistinct } from '../laws/drawings.ts';
import { checkCoverTitles, checkLevelsAreDistinct, checkNamedWords } from '../laws/levels.ts';
import { checkFormerIds } from '../laws/former-ids.ts';
import { checkNamesAreUnique } from '../laws/names.ts';
import { checkEveryEntryIsLinked } from '../laws/orphans.ts';
import { checkSpelling } from '../laws/spelling.ts';
import { checkReferences } from '../laws/references.ts';
import { levelOfField } from '../read/manuscript/walk.ts';
import { claimsOf, type Claim } from './claims.ts';
import type { ContentFiles } from '../read/files/content-files.ts';
import type { Drawing } from '../read/drawings/drawings.ts';
import { sortIssues, type Issue } from '../issues/issue.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import { readManuscript, type Manuscript } from '../read/manuscript/manuscript.ts';

/** One entry, right and ready to be read. */
export interface Entry<K extends EntryKind = EntryKind> {
  kind: K;
  id: string;
  /** Folder of the file and first part of the address. */
  folder: string;
  /** Path of the file as shown to authors. */
  path: string;
  level: string;
  fields: Fields<K>;
  body: Body;
  claims: Claim[];
}

/** An entry of any kind; `kind` tells which fields it has. */
export type AnyEntry = { [K in EntryKind]: Entry<K> }[EntryKind];

export type Source = z.output<typeof source>;
export type Settings = z.output<typeof wikiSettings>;
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
  /** Sorted by title. */
  entries: readonly AnyEntry[];
  byId: ReadonlyMap<string, AnyEntry>;
  sources: ReadonlyMap<string, Source>;
  tables: Tables;
  /** The wiki's own pictures, by name. */
  drawings: ReadonlyMap<string, Drawing>;
  links: readonly Link[];
}

const checks: readonly ((manuscript: Manuscript) => Issue[])[] = [
  checkNamesAreUnique,
  checkFormerIds,
  checkAddresses,
  checkReferences,
  checkSourcesAreKnown,
  checkParagraphsAreCited,
  checkNamedWords,
  checkLevelsAreDistinct,
  checkCoverTitles,
  checkEveryEntryIsLinked,
  checkLinkCounts,
  checkFirstMentions,
  checkQuotationsAreShort,
  checkDatesInProse,
  checkSpelling,
  checkSourcesAreUsed,
  checkDrawingsAreKnown,
  checkEmblemsAreDistinct,
];

/**
 * Turns a folder of text into a wiki.
 * @param files what lies in the content folder, by path relative to it
 * @param shown what stands before a path in messages, e.g. "content/"
 * @returns the wiki, or every problem that was found in it, sorted
 */
export function loadWiki(
  files: ContentFiles,
  shown = 'content/',
): { wiki: Wiki; issues: [] } | { wiki?: undefined; issues: Issue[] } {
  const manuscript = readManuscript(files, shown);
  const issues = [...manuscript.issues, ...checks.flatMap((check) => check(manuscript))];
  if (issues.length > 0) return { issues: sortIssues(issues) };
  return { wiki: bind(manuscript), issues: [] };
}

/** Binds a manuscript without problems; the casts hold because every schema has passed. */
function bind(manuscript: Manuscript): Wiki {
  const { levels, drafts } = manuscript;
  const entries = drafts
    .map(
      (draft) =>
        ({
          kind: draft.kind,
          id: draft.id,
          folder: draft.folder,
          path: draft.file.path,
          level: draft.level,
          fields: draft.fields,
          body: draft.body,
          claims: claimsOf(draft.id, draft.body.blocks),
        }) as AnyEntry,
    )
    .sort((a, b) => compareTitles(a.fields.title, b.fields.title));
  const sources = (manuscript.sources?.fields ?? []) as Source[];
  const rows = (name: keyof Tables) => (manuscript.tables[name]?.fields ?? []) as never[];
  return {
    settings: manuscript.settings?.fields as Settings,
    levels,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: new Map(sources.map((source) => [source.key, source])),
    tables: { awards: rows('awards'), rankings: rows('rankings'), tracks: rows('tracks') },
    drawings: manuscript.drawings,
    links: drafts.flatMap((draft) => linksOf(levels, draft)),
  };
}

function linksOf(levels: Levels, draft: Draft): Link[] {
  const inFields = draft.meaningful
    .filter((field) => 'refersTo' in field.meaning)
    .map((field) => ({ to: field.value, level: levelOfField(levels, draft, field) }));
  const inText = draft.body.tags
    .map(({ tag, attributes, level }) => ({
      to: ((tag === 'Ref' ? attributes.to : tag === 'Quote' ? attributes.by : '') ?? '').split('#')[0]!,
      level,
    }))
    .filter(({ to }) => to);
  return [...inFields, ...inText]
    .filter(({ to }) => to !== draft.id)
    .map((link) => ({ from: draft.id, ...link }));
}

/** Alphabetical order for readers: without leading articles, accents or case. */
export function compareTitles(a: string, b: string): number {
  return sortName(a).localeCompare(sortName(b), 'en', { sensitivity: 'base', numeric: true });
}

/** The name a title is filed under: "The Twilight Zone" stands at T of Twilight. */
export function sortName(title: string): string {
  return title.replace(/^(the|a|an)\s+/i, '').replace(/^["“‘']/, '');
}
