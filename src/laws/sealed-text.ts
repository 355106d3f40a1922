import { tables } from '../read/schemas/tables.ts';
import { meaningfulFields } from '../read/fields/fields.ts';
import { kinds } from '../kinds/index.ts';
import type { Token } from '../read/body/body.ts';
import type { AnyWholeEntry, Wiki } from '../wiki/wiki.ts';
import { longestRun, wordsOf, WordRuns } from './word-runs.ts';

interface Unit {
  text: string;
  /** Absent for what everybody may see. */
  level: string | undefined;
  path: string;
}

/**
 * What must not be found in anything served at a level: the runs of words of every sealed text, each with the content
 * file it comes from, less those that some open text holds as well.
 */
export function needlesAt(wiki: Wiki, reader: string): WordRuns {
  const opens = (level: string | undefined) => wiki.levels.opens(reader, level);
  const needles = new WordRuns();
  const open: string[] = [];
  for (const { text, level, path } of unitsOf(wiki)) {
    if (opens(level)) open.push(text);
    else addWhole(needles, text, path);
  }
  for (const { body, path } of wiki.entries) {
    for (const block of body.blocks) addSealedWords(needles, block.tokens, path, opens);
  }
  for (const text of open) needles.deleteIn(wordsOf(text));
  for (const entry of wiki.entries) needles.deleteIn(openWords(entry, opens));
  return needles;
}

function unitsOf(wiki: Wiki): Unit[] {
  const entries = wiki.entries.flatMap((entry) => fieldUnits(wiki, entry));
  return entries.concat(settingUnits(wiki), sourceUnits(wiki), tableUnits(wiki));
}

/** An entry's open words across statements and paragraphs: a search index joins them without the citations between. */
function openWords(entry: AnyWholeEntry, opens: (level: string) => boolean): string[] {
  const texts = entry.body.blocks.map(({ tokens }) =>
    tokens.map((each) => (each.type === 'words' && opens(each.level) ? each.text : '')).join(''),
  );
  return wordsOf(texts.join(' '));
}

/** A short text is looked for whole, a longer one by every window of words. */
function addWhole(needles: WordRuns, text: string, path: string) {
  for (const run of windowsOf(wordsOf(text))) needles.add(run, path);
}

/** Windows of a block's full text that hold at least one sealed word; short sealed words keep their context. */
function addSealedWords(
  needles: WordRuns,
  tokens: readonly Token[],
  path: string,
  opens: (level: string) => boolean,
) {
  let words: { word: string; sealed: boolean }[] = [];
  const flush = () => {
    for (const piece of windowsOf(words)) {
      if (piece.some(({ sealed }) => sealed)) {
        needles.add(
          piece.map(({ word }) => word),
          path,
        );
      }
    }
    words = [];
  };
  for (const token of tokens) {
    if (token.type === 'cite') flush();
    else words.push(...wordsOf(token.text).map((word) => ({ word, sealed: !opens(token.level) })));
  }
  flush();
}

/** Every so many words in a row, or the whole where there are fewer; none of nothing. */
function windowsOf<Word>(words: readonly Word[]): Word[][] {
  if (words.length === 0) return [];
  const starts = Math.max(0, words.length - longestRun) + 1;
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + longestRun));
}

function fieldUnits({ settings }: Wiki, entry: AnyWholeEntry): Unit[] {
  const unit = (text: string, level: string | undefined): Unit => ({ text, level, path: entry.path });
  const headings = entry.body.headings.map((heading) => unit(heading.text, heading.level));
  const open = [entry.fields.summary, entry.fields.coverTitle ?? ''].map((text) => unit(text, undefined));
  const { summary: _summary, summaries = {}, coverTitle: _coverTitle, ...fields } = entry.fields;
  const sealedSummaries = Object.entries(summaries).map(([level, text]) => unit(text, level));
  return [
    unit(entry.id, entry.level),
    ...headings,
    ...open,
    ...sealedSummaries,
    ...strings(fields, entry.level, entry.path, labelsOf(settings, kinds[entry.kind].schema, entry.fields)),
  ];
}

/**
 * What is printed for what names something. Ids and keys are left to what they name; a version is printed by its
 * label, a type or a name as it is written.
 */
function labelsOf(
  settings: Wiki['settings'],
  schema: Parameters<typeof meaningfulFields>[0],
  data: unknown,
): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { value, meaning } of meaningfulFields(schema, data)) {
    if ('names' in meaning && (meaning.names === 'type' || meaning.names === 'folded')) continue;
    const version = 'names' in meaning && meaning.names === 'version' ? settings.versions : undefined;
    labels.set(value, version?.find(({ id }) => id === value)?.label ?? '');
  }
  return labels;
}

/** The texts of fields with the level each stands at; what names something else is printed by its label. */
function strings(
  value: unknown,
  level: string | undefined,
  path: string,
  labels: ReadonlyMap<string, string> = new Map(),
): Unit[] {
  if (typeof value === 'string') return [{ text: labels.get(value) ?? value, level, path }];
  if (Array.isArray(value)) return value.flatMap((each) => strings(each, level, path, labels));
  if (!value || typeof value !== 'object') return [];
  const own = (value as { level?: string }).level ?? level;
  return (
    Object.entries(value)
      // Ids, and words of the engine's own, tell nothing.
      .filter(([key]) => !['level', 'facts', 'sources', 'emblem', 'stance'].includes(key))
      .flatMap(([, each]) => strings(each, own, path, labels))
  );
}

function sourceUnits(wiki: Wiki): Unit[] {
  return [...wiki.sources.values()].flatMap((source) => [
    ...[source.key, source.title, source.author ?? '', source.url ?? ''].map((text) => ({
      text,
      level: source.level,
      path: 'sources.yaml',
    })),
    { text: `${source.publisher} ${source.date ?? ''}`, level: undefined, path: 'sources.yaml' },
  ]);
}

function tableUnits(wiki: Wiki): Unit[] {
  return Object.entries(tables).flatMap(([name, schema]) => {
    const rows: readonly object[] = wiki.tables[name as keyof typeof tables];
    return rows.flatMap((row) =>
      strings(row, undefined, `${name}.yaml`, labelsOf(wiki.settings, schema, row)),
    );
  });
}

function settingUnits({ settings }: Wiki): Unit[] {
  // Versions and types are as open as the fields that name them.
  const { folders: _folders, versions: _versions, types: _types, ...open } = settings;
  return strings(open, undefined, 'wiki.yaml');
}
