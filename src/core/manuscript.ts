import { z } from 'astro/zod';
import type { EntryKind } from '../schemas/fields.ts';
import { kinds } from '../schemas/kinds.ts';
import { source } from '../schemas/source.ts';
import { tables } from '../schemas/tables.ts';
import { wikiSettings } from '../schemas/wiki-settings.ts';
import type { Body } from './body/body.ts';
import { readBody } from './body/read-body.ts';
import { drawingName, readDrawing, type Drawing } from './pictures/drawings.ts';
import { checkValues } from './checks/characters.ts';
import { textOf, type ContentFiles } from './content-files.ts';
import { entryAt, findFrontmatter, isNoEntry } from './entry-file.ts';
import { meaningfulFields, readFields, type MeaningfulField } from './fields.ts';
import { issue, type Issue } from './issues/issue.ts';
import { Levels, type Level } from './levels.ts';
import { placeAt, type TextFile } from './positions.ts';
import { parseYaml, type YamlBlock } from './yaml-file.ts';

/** A block of fields as its author left it: perhaps wrong, yet as far read as can be. */
export interface FieldBlock {
  file: TextFile;
  block: YamlBlock;
  meaningful: MeaningfulField[];
  /** Level of the entry the block belongs to. */
  level: string;
  /** The parsed fields; undefined when they do not validate. */
  fields: unknown;
}

/** An entry as its author left it. */
export interface Draft extends FieldBlock {
  kind: EntryKind;
  id: string;
  folder: string;
  title: string;
  aliases: string[];
  formerIds: string[];
  coverTitle?: string;
  body: Body;
  /** Whether its text could not be parsed, so that its links, citations and headings are unknown. */
  textUnread: boolean;
}

type Settings = z.output<typeof wikiSettings>;

/** Everything that was read, before it is known to be right. */
export interface Manuscript {
  levels: Levels;
  lanes: string[];
  reviewThemes: string[];
  minimumLinks: { out: number; in: number };
  drafts: Draft[];
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
  issues: Issue[];
}

/** Something of a manuscript that was read, with what is wrong in it. */
interface Reading<T> {
  read?: T;
  issues: Issue[];
}

/**
 * Reads a content folder.
 * @param files what lies in the folder by path relative to it, e.g. "people/ada.mdx"
 * @param shown what stands before a path in messages, e.g. "content/"
 */
export function readManuscript(files: ContentFiles, shown: string): Manuscript {
  const settings = readYamlFile(files, shown, 'wiki.yaml', wikiSettings, true);
  const sources = readYamlFile(files, shown, 'sources.yaml', z.array(source), true);
  const levels = levelsOf(settings.read?.block.data);
  const rows = Object.entries(tables).map(([name, schema]) => ({
    name: name as keyof typeof tables,
    ...readYamlFile(files, shown, `${name}.yaml`, z.array(schema), false),
  }));
  const entries = readDrafts(files, shown, levels);
  const drawings = readDrawings(files, shown);
  const written = settings.read?.block.data as { lanes?: unknown; reviewThemes?: unknown } | undefined;
  const tablesRead = rows.every(({ name, read }) => read || !Object.hasOwn(files, `${name}.yaml`));
  return {
    levels,
    minimumLinks: { out: 0, in: 1, ...(settings.read?.fields as Settings | undefined)?.minimumLinks },
    lanes: idsOf(written?.lanes),
    reviewThemes: idsOf(written?.reviewThemes),
    settings: settings.read,
    sources: sources.read,
    tables: Object.fromEntries(rows.map(({ name, read }) => [name, read])),
    drawings: drawings.known,
    drawingNames: drawings.names,
    drafts: entries.drafts,
    unread: entries.unread,
    whole:
      settings.read !== undefined &&
      tablesRead &&
      entries.unread.size === 0 &&
      entries.drafts.every((draft) => !draft.textUnread),
    issues: [
      ...settings.issues,
      ...sources.issues,
      ...rows.flatMap((each) => each.issues),
      ...entries.issues,
      ...drawings.issues,
    ],
  };
}

function readYamlFile(
  files: ContentFiles,
  shown: string,
  path: string,
  schema: z.ZodType,
  required: boolean,
): Reading<FieldBlock> {
  const content = Object.hasOwn(files, path) ? files[path] : undefined;
  if (content === undefined) {
    const place = placeAt({ path: shown + path, text: '' }, 0);
    return { issues: required ? [issue('missing-file', place, { path: shown + path })] : [] };
  }
  const { file, readable, issues } = textOf(content, shown + path);
  if (!readable) return { issues };
  const { read, issues: inFields } = readFieldBlock(file, schema);
  return { read, issues: [...issues, ...inFields] };
}

function readFieldBlock(
  file: TextFile,
  schema: z.ZodType,
  start = 0,
  end = file.text.length,
): Reading<FieldBlock> {
  const parsed = parseYaml(file, start, end);
  if ('issues' in parsed) return parsed;
  const { block } = parsed;
  const { fields, issues } = readFields(schema, block);
  const meaningful = meaningfulFields(schema, block.data);
  return { read: { file, block, fields, meaningful, level: '' }, issues: [...issues, ...checkValues(block)] };
}

function readDrawings(files: ContentFiles, shown: string) {
  const issues: Issue[] = [];
  const known = new Map<string, Drawing>();
  const names: string[] = [];
  for (const path of Object.keys(files).sort()) {
    const name = drawingName(path);
    if (!name) continue;
    names.push(name);
    const text = textOf(files[path]!, shown + path);
    issues.push(...text.issues);
    if (!text.readable) continue;
    const read = readDrawing(text.file, name);
    if ('drawing' in read) known.set(name, read.drawing);
    else issues.push(...read.issues);
  }
  return { known, names, issues };
}

function readDrafts(files: ContentFiles, shown: string, levels: Levels) {
  const issues: Issue[] = [];
  const unread = new Set<string>();
  const pending: (Omit<Draft, 'body' | 'textUnread'> & { bodyStart: number })[] = [];
  for (const path of Object.keys(files).sort()) {
    if (isNoEntry(path)) continue;
    const text = textOf(files[path]!, shown + path);
    const place = entryAt(path, text.file);
    issues.push(...place.issues);
    if (!place.entry) continue;
    issues.push(...text.issues);
    const fields = text.readable ? readEntryFields(text.file, place.entry.kind) : undefined;
    issues.push(...(fields?.issues ?? []));
    if (!fields?.read) unread.add(place.entry.id);
    else pending.push({ ...place.entry, ...fields.read, ...namesOf(fields.read, place.entry.id, levels) });
  }
  const titles = new Map(pending.map((draft) => [draft.id, draft.title]));
  const drafts = pending.map(({ bodyStart, ...draft }): Draft => {
    const text = readBody(draft.file, bodyStart, levels, draft.level, (id) => titles.get(id));
    issues.push(...text.issues);
    return { ...draft, body: text.body, textUnread: text.unread ?? false };
  });
  return { drafts, unread, issues };
}

function readEntryFields(file: TextFile, kind: EntryKind): Reading<FieldBlock & { bodyStart: number }> {
  const front = findFrontmatter(file);
  if ('issue' in front) return { issues: [front.issue] };
  const { read, issues } = readFieldBlock(file, kinds[kind].schema, front.start, front.end);
  return { read: read && { ...read, bodyStart: front.bodyStart }, issues };
}

/** The names and the level of an entry, as far as its fields can be trusted. */
function namesOf({ block }: FieldBlock, id: string, levels: Levels) {
  const raw = (block.data ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const strings = (value: unknown) =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return {
    title: text(raw.title) ?? id,
    aliases: strings(raw.aliases),
    formerIds: strings(raw.formerIds),
    coverTitle: text(raw.coverTitle),
    level: levels.higher(text(raw.level), undefined),
  };
}

/** Levels as far as they can be read; one unnamed level when they cannot. */
function levelsOf(settings: unknown): Levels {
  const raw = (settings as { levels?: unknown } | undefined)?.levels;
  const readable = (Array.isArray(raw) ? raw : []).filter(
    (each): each is Level => typeof each?.id === 'string',
  );
  return new Levels(readable.length ? readable : [{ id: 'none', label: 'None', path: '' }]);
}

function idsOf(list: unknown): string[] {
  return (Array.isArray(list) ? list : [])
    .map((each) => (each as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === 'string');
}
