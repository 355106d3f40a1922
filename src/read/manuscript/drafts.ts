import type { z } from 'astro/zod';
import type { EntryKind, ReadableKinds } from '../schemas/entry-kinds.ts';
import type { Body } from '../body/body.ts';
import { readBody } from '../body/read-body.ts';
import { textOf, type ContentFiles } from '../files/content-files.ts';
import { entryAt, findFrontmatter, isNoEntry } from '../files/entry-file.ts';
import type { Folders } from '../files/folders.ts';
import { readFieldBlock, type FieldBlock, type ReadResult } from '../fields/field-blocks.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Levels } from '../fields/levels.ts';
import type { TextFile } from '../../issues/positions.ts';

/** An entry as its author left it. */
export interface Draft extends FieldBlock {
  kind: EntryKind;
  id: string;
  folder: string;
  title: string;
  aliases: string[];
  formerIds: string[];
  coverTitle?: string;
  /** Whether its author says that it is not finished. */
  unfinished: boolean;
  /** Where its text begins in the file. */
  bodyStart: number;
  body: Body;
  /** Whether its text could not be parsed, so that its links, citations and headings are unknown. */
  textUnread: boolean;
}

/**
 * Reads every entry of a content folder: first all fields, as a text shows the titles of other entries.
 * @param shown what stands before a path in messages
 * @param kinds the kinds of entry there are
 * @param folders where their entries lie
 * @returns the entries, ids of those whose fields could not be read, and the issues
 */
export function readDrafts(
  files: ContentFiles,
  shown: string,
  levels: Levels,
  kinds: ReadableKinds,
  folders: Folders,
) {
  const issues: Issue[] = [];
  const unread = new Set<string>();
  const pending: Omit<Draft, 'body' | 'textUnread'>[] = [];
  for (const path of Object.keys(files).sort()) {
    if (isNoEntry(path)) continue;
    const text = textOf(files[path]!, shown + path);
    const place = entryAt(path, text.file, folders);
    issues.push(...place.issues);
    if (place.unplaced) unread.add(place.unplaced);
    if (!place.entry) continue;
    issues.push(...text.issues);
    const fields = text.readable ? readEntryFields(text.file, kinds[place.entry.kind].schema) : undefined;
    issues.push(...(fields?.issues ?? []));
    if (!fields?.read) unread.add(place.entry.id);
    else pending.push({ ...place.entry, ...fields.read, ...namesOf(fields.read, place.entry.id, levels) });
  }
  const titles = new Map(pending.map((draft) => [draft.id, draft.title]));
  const drafts = pending.map((draft): Draft => {
    const text = readBody(draft.file, draft.bodyStart, levels, draft.level, (id) => titles.get(id));
    issues.push(...text.issues);
    return { ...draft, body: text.body, textUnread: text.unread ?? false };
  });
  return { drafts, unread, issues };
}

function readEntryFields(file: TextFile, schema: z.ZodType): ReadResult<FieldBlock & { bodyStart: number }> {
  const front = findFrontmatter(file);
  if ('issue' in front) return { issues: [front.issue] };
  const { read, issues } = readFieldBlock(file, schema, front.start, front.end);
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
    unfinished: raw.draft === true,
    level: levels.higher(levels.known(text(raw.level)), undefined),
  };
}
