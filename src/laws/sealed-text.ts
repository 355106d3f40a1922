import { meaningfulFields } from '../read/fields/fields.ts';
import { kinds } from '../kinds/index.ts';
import type { Token } from '../read/body/body.ts';
import type { AnyWholeEntry, Wiki } from '../wiki/wiki.ts';

/** How many words in a row give a text away; shorter texts are looked for whole. */
const window = 5;

/** Words whose appearance at a level would be a leak, each with where they come from. */
export type Needles = ReadonlyMap<string, string>;

/** A text as a run of plain lower-case words, so that markup and punctuation do not matter. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of one to `window` words in a text. */
export function* runsOf(words: readonly string[]): Generator<string> {
  for (let start = 0; start < words.length; start++) {
    let run = '';
    for (let length = 1; length <= window && start + length <= words.length; length++) {
      run += (length > 1 ? ' ' : '') + words[start + length - 1];
      yield run;
    }
  }
}

interface Unit {
  text: string;
  /** Absent for what everybody may see. */
  level: string | undefined;
  path: string;
}

/**
 * What must not be found in anything served at a level: the runs of words of every sealed text,
 * less those that some open text holds as well.
 */
export function needlesAt(wiki: Wiki, reader: string): Needles {
  const { levels } = wiki;
  const units = wiki.entries
    .flatMap((entry) => fieldUnits(wiki, entry))
    .concat(settingUnits(wiki), sourceUnits(wiki), tableUnits(wiki));
  const open = new Set<string>();
  const needles = new Map<string, string>();
  for (const unit of units) {
    const runs = levels.opens(reader, unit.level) ? runsOf(wordsOf(unit.text)) : [];
    for (const run of runs) open.add(run);
  }
  for (const entry of wiki.entries) {
    for (const run of openRuns(entry, (level) => levels.opens(reader, level))) open.add(run);
  }
  for (const unit of units) {
    if (!levels.opens(reader, unit.level)) addWhole(needles, unit.text, unit.path);
  }
  for (const entry of wiki.entries) {
    for (const block of entry.body.blocks) addSealedWords(needles, block.tokens, entry.path, reader, wiki);
  }
  for (const run of open) needles.delete(run);
  return needles;
}

/**
 * Runs of an entry's open words, across statements and paragraphs as well:
 * a search index joins them without the citations between.
 */
function openRuns(entry: AnyWholeEntry, opens: (level: string) => boolean): string[] {
  const tokens = entry.body.blocks.flatMap((block) => block.tokens).filter((each) => opens(each.level));
  const said = tokens.flatMap((each) => (each.type === 'words' ? [each.text] : []));
  return [...runsOf(wordsOf(said.join('')))];
}

/** A short text is looked for whole, a longer one by every window of words. */
function addWhole(needles: Map<string, string>, text: string, path: string) {
  const words = wordsOf(text);
  if (words.length === 0) return;
  for (let start = 0; start <= Math.max(0, words.length - window); start++) {
    needles.set(words.slice(start, start + window).join(' '), path);
  }
}

/** Windows of a block's full text that hold at least one sealed word; short sealed words keep their context. */
function addSealedWords(
  needles: Map<string, string>,
  tokens: readonly Token[],
  path: string,
  reader: string,
  wiki: Wiki,
) {
  let words: { word: string; sealed: boolean }[] = [];
  const flush = () => {
    for (let start = 0; start <= Math.max(0, words.length - window); start++) {
      const piece = words.slice(start, start + window);
      if (piece.some((each) => each.sealed)) needles.set(piece.map((each) => each.word).join(' '), path);
    }
    words = [];
  };
  for (const token of tokens) {
    if (token.type === 'cite') {
      flush();
    } else {
      const sealed = !wiki.levels.opens(reader, token.level);
      words.push(...wordsOf(token.text).map((word) => ({ word, sealed })));
    }
  }
  flush();
}

function fieldUnits({ settings }: Wiki, entry: AnyWholeEntry): Unit[] {
  const unit = (text: string, level: string | undefined): Unit => ({ text, level, path: entry.path });
  const headings = entry.body.headings.map((heading) => unit(heading.text, heading.level));
  const open = [entry.fields.summary, entry.fields.coverTitle ?? ''].map((text) => unit(text, undefined));
  const { summary: _summary, coverTitle: _coverTitle, ...fields } = entry.fields;
  // Ids and keys are left to what they name; a version is printed by its label, a type as it is written.
  const labels = new Map<string, string>();
  for (const { value, meaning } of meaningfulFields(kinds[entry.kind].schema, entry.fields)) {
    if ('names' in meaning && meaning.names === 'type') continue;
    const version = 'names' in meaning && meaning.names === 'version' ? settings.versions : undefined;
    labels.set(value, version?.find(({ id }) => id === value)?.label ?? '');
  }
  return [
    unit(entry.id, entry.level),
    ...headings,
    ...open,
    ...strings(fields, entry.level, entry.path, labels),
  ];
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
  return Object.entries(wiki.tables).flatMap(([name, rows]) => strings(rows, undefined, `${name}.yaml`));
}

function settingUnits({ settings }: Wiki): Unit[] {
  // Versions and types are as open as the fields that name them.
  const { folders: _folders, versions: _versions, types: _types, ...open } = settings;
  return strings(open, undefined, 'wiki.yaml');
}
