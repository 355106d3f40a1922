import { z } from 'astro/zod';
import type { EntryKind, ReadableKinds } from '../schemas/entry-kinds.ts';
import { source } from '../schemas/source.ts';
import { tables } from '../schemas/tables.ts';
import { checkLawNames } from '../schemas/law-settings.ts';
import { settingsSchema, type Settings } from '../schemas/wiki-settings.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { readDrafts, type Draft } from './drafts.ts';
import { foldersOf } from '../files/folders.ts';
import { readYamlFile, type FieldBlock } from '../fields/field-blocks.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Strength } from '../../issues/strength.ts';
import { Levels, type Level } from '../fields/levels.ts';
import { linksOf, type Link } from './links.ts';
import type { Drawing } from '../drawings/drawings.ts';
import { typeset } from '../body/typeset.ts';
import { readDrawings } from '../drawings/read-drawings.ts';

/** Settings as their author left them. */
type WrittenSettings = Partial<Record<keyof Settings, unknown>> | null | undefined;

/** Everything that was read, before it is known to be right. */
export interface Manuscript {
  levels: Levels;
  lanes: string[];
  reviewThemes: string[];
  versions: string[];
  /** The types that entries may have, by kind. */
  types: ReadonlyMap<string, string[]>;
  /** The kind of entry in each folder, in the order of kinds. */
  folders: ReadonlyMap<string, EntryKind>;
  minimumLinks: { out: number; in: number };
  drafts: Draft[];
  /** Entries that are put aside, as they are not finished: what names them is told so. */
  aside: Draft[];
  /** Every mention of one entry by another. */
  links: Link[];
  /** The strength of each law that wiki.yaml names. */
  laws: Readonly<Record<string, Strength>>;
  settings?: FieldBlock;
  sources?: FieldBlock;
  tables: Partial<Record<keyof typeof tables, FieldBlock>>;
  drawings: Map<string, Drawing>;
  /** Names of all drawings, those with problems too. */
  drawingNames: string[];
  /** Ids of entries that are there but could not be read: what names them is right. */
  unread: Set<string>;
  /** Whether all of it could be read, so that what is not found in it is not there. */
  whole: boolean;
  /** What is wrong in wiki.yaml, so that little else can be judged. */
  settingsIssues: Issue[];
  issues: Issue[];
}

// Made once: a schema is compiled when it first reads something.
const sourceList = z.array(source);
const rowLists = Object.entries(tables).map(([name, schema]) => ({
  name: name as keyof typeof tables,
  schema: z.array(schema),
}));

/**
 * Reads a content folder.
 * @param files what lies in the folder by path relative to it, e.g. "people/ada.mdx"
 * @param shown what stands before a path in messages, e.g. "content/"
 * @param kinds the kinds of entry there are
 */
export function readManuscript(files: ContentFiles, shown: string, kinds: ReadableKinds): Manuscript {
  const settings = readYamlFile(files, shown, 'wiki.yaml', settingsSchema(kinds), true);
  const sources = readYamlFile(files, shown, 'sources.yaml', sourceList, true);
  const levels = levelsOf(settings.read?.block.data);
  const rows = rowLists.map(({ name, schema }) => ({
    name,
    ...readYamlFile(files, shown, `${name}.yaml`, schema, false),
  }));
  const folders = foldersOf(kinds, settings.read?.block.data);
  const entries = readDrafts(files, shown, levels, kinds, folders);
  const drawings = readDrawings(files, shown);
  const written = settings.read?.block.data as WrittenSettings;
  const tablesRead = rows.every(({ name, read }) => read || !Object.hasOwn(files, `${name}.yaml`));
  return {
    levels,
    minimumLinks: { out: 0, in: 1, ...(settings.read?.fields as Settings | undefined)?.minimumLinks },
    lanes: idsOf(written?.lanes),
    reviewThemes: idsOf(written?.reviewThemes),
    versions: idsOf(written?.versions),
    types: new Map(Object.entries(written?.types ?? {}).map(([kind, types]) => [kind, idsOf(types)])),
    folders: folders.kinds,
    laws: (settings.read?.fields as Settings | undefined)?.laws ?? {},
    settings: settings.read,
    sources: sources.read,
    tables: Object.fromEntries(rows.map(({ name, read }) => [name, read])),
    drawings: drawings.known,
    drawingNames: drawings.names,
    drafts: entries.drafts,
    aside: [],
    links: linksOf(entries.drafts, levels),
    unread: entries.unread,
    whole:
      settings.read !== undefined &&
      tablesRead &&
      entries.unread.size === 0 &&
      entries.drafts.every((draft) => !draft.textUnread),
    settingsIssues: [...settings.issues, ...(settings.read ? checkLawNames(settings.read) : [])],
    issues: [
      ...sources.issues,
      ...rows.flatMap((each) => each.issues),
      ...entries.issues,
      ...drawings.issues,
    ],
  };
}

/** Levels as far as they can be read; one unnamed level when they cannot. */
function levelsOf(settings: unknown): Levels {
  const raw = (settings as { levels?: unknown } | undefined)?.levels;
  const readable = (Array.isArray(raw) ? (raw as (Partial<Level> | null)[]) : []).filter(
    (each): each is Level => typeof each?.id === 'string',
  );
  const named = readable.map((level) => ({
    ...level,
    label: typeof level.label === 'string' ? typeset(level.label) : level.label,
  }));
  return new Levels(readable.length ? named : [{ id: 'none', label: 'None', path: '' }]);
}

function idsOf(list: unknown): string[] {
  return (Array.isArray(list) ? list : [])
    .map((each) => (each as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === 'string');
}
