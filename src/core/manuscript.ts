import { z } from 'astro/zod';
import type { EntryKind } from '../schemas/fields.ts';
import { kinds } from '../schemas/kinds.ts';
import { source } from '../schemas/source.ts';
import { tables } from '../schemas/tables.ts';
import { wikiSettings } from '../schemas/wiki-settings.ts';
import { readBody, type Body } from './body.ts';
import { readDrawing, type Drawing } from './drawings.ts';
import { meaningfulFields, readFields, type MeaningfulField } from './fields.ts';
import { issue, type Issue } from './issues.ts';
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
  issues: Issue[];
}

const folders = new Map<string, EntryKind>(
  Object.entries(kinds).flatMap(([kind, { folders }]) =>
    folders.map((folder): [string, EntryKind] => [folder, kind as EntryKind]),
  ),
);

const drawingPath = /^drawings\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.svg$/;

/** What a file may be called. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads a content folder.
 * @param files text by path relative to the folder, e.g. "people/ada.mdx"
 * @param shown what stands before a path in messages, e.g. "content/"
 */
export function readManuscript(files: Record<string, string>, shown: string): Manuscript {
  const issues: Issue[] = [];
  const named = (path: string): TextFile | undefined =>
    // Some editors begin a file with a byte order mark, which says nothing.
    path in files ? { path: shown + path, text: files[path]!.replace(/^\uFEFF/, '') } : undefined;

  const readBlock = (path: string, schema: z.ZodType, required: boolean): FieldBlock | undefined => {
    const file = named(path);
    if (!file) {
      if (required) {
        issues.push(
          issue('missing-file', placeAt({ path: shown + path, text: '' }, 0), { path: shown + path }),
        );
      }
      return undefined;
    }
    return readFieldBlock(file, schema, issues);
  };

  const settings = readBlock('wiki.yaml', wikiSettings, true);
  const levels = levelsOf(settings?.block.data);
  const written = settings?.block.data as { lanes?: unknown; reviewThemes?: unknown } | undefined;
  const manuscript: Manuscript = {
    levels,
    minimumLinks: { out: 0, in: 1, ...(settings?.fields as Settings | undefined)?.minimumLinks },
    lanes: idsOf(written?.lanes),
    reviewThemes: idsOf(written?.reviewThemes),
    settings,
    sources: readBlock('sources.yaml', z.array(source), true),
    tables: {},
    drawings: new Map(),
    drawingNames: [],
    drafts: [],
    issues,
  };
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
    const block = readBlock(`${name}.yaml`, z.array(tables[name]), false);
    if (block) manuscript.tables[name] = block;
  }
  for (const path of Object.keys(files).filter((each) => drawingPath.test(each))) {
    const name = drawingPath.exec(path)![1]!;
    const read = readDrawing(named(path)!, name);
    manuscript.drawingNames.push(name);
    if ('drawing' in read) manuscript.drawings.set(name, read.drawing);
    else issues.push(...read.issues);
  }
  manuscript.drafts = readDrafts(files, named, levels, issues);
  return manuscript;
}

function readFieldBlock(
  file: TextFile,
  schema: z.ZodType,
  issues: Issue[],
  start = 0,
  end = file.text.length,
) {
  const parsed = parseYaml(file, start, end);
  if ('issues' in parsed) {
    issues.push(...parsed.issues);
    return undefined;
  }
  const { block } = parsed;
  const read = readFields(schema, block);
  issues.push(...read.issues);
  return {
    file,
    block,
    fields: read.fields,
    meaningful: meaningfulFields(schema, block.data),
    level: '',
  };
}

function readDrafts(
  files: Record<string, string>,
  named: (path: string) => TextFile | undefined,
  levels: Levels,
  issues: Issue[],
): Draft[] {
  const known = ['wiki.yaml', 'sources.yaml', ...Object.keys(tables).map((name) => `${name}.yaml`)];
  const pending: (Omit<Draft, 'body'> & { file: TextFile })[] = [];
  for (const path of Object.keys(files).sort()) {
    if (known.includes(path) || path === 'README.md' || drawingPath.test(path)) continue;
    const file = named(path)!;
    const [folder = '', name = '', ...deeper] = path.split('/');
    const kind = folders.get(folder);
    if (!kind || deeper.length > 0 || !name.endsWith('.mdx')) {
      issues.push(issue('stray-file', placeAt(file, 0), { path, known: [...folders.keys()] }));
      continue;
    }
    const id = name.slice(0, -'.mdx'.length);
    if (!idPattern.test(id)) issues.push(issue('bad-id', placeAt(file, 0), { id }));
    const front = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(file.text);
    if (front?.index !== 0) {
      issues.push(issue('missing-frontmatter', placeAt(file, 0, 3)));
      continue;
    }
    const start = file.text.indexOf('\n') + 1;
    const block = readFieldBlock(file, kinds[kind].schema, issues, start, start + front[1]!.length);
    if (!block) continue;
    const raw = (block.block.data ?? {}) as Record<string, unknown>;
    const strings = (value: unknown) =>
      Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    pending.push({
      ...block,
      kind,
      id,
      folder,
      title: typeof raw.title === 'string' ? raw.title : id,
      aliases: strings(raw.aliases),
      formerIds: strings(raw.formerIds),
      coverTitle: typeof raw.coverTitle === 'string' ? raw.coverTitle : undefined,
      level: levels.higher(typeof raw.level === 'string' ? raw.level : undefined, undefined),
    });
  }
  const titles = new Map(pending.map((draft) => [draft.id, draft.title]));
  return pending.map((draft) => {
    const read = readBody(draft.file, levels, draft.level, (id) => titles.get(id));
    issues.push(...read.issues);
    return { ...draft, body: read.body };
  });
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
