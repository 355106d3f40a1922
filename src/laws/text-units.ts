import { tables } from '../read/schemas/tables.ts';
import { meaningfulFields } from '../read/fields/meaningful-fields.ts';
import { kinds } from '../kinds/index.ts';
import type { AnyWholeEntry, Wiki } from '../wiki/wiki.ts';

/** A text that stands in a field, a row or a setting. */
export interface TextUnit {
  text: string;
  /** Absent for what everybody may see. */
  level: string | undefined;
  path: string;
}

/** Every text of a wiki that stands in no body. */
export function unitsOf(wiki: Wiki): TextUnit[] {
  const entries = wiki.entries.flatMap((entry) => fieldUnits(wiki, entry));
  return entries.concat(settingUnits(wiki), sourceUnits(wiki), tableUnits(wiki));
}

function fieldUnits({ settings }: Wiki, entry: AnyWholeEntry): TextUnit[] {
  const unit = (text: string, level: string | undefined): TextUnit => ({ text, level, path: entry.path });
  const headings = entry.body.headings.map((heading) => unit(heading.text, heading.level));
  const open = [entry.fields.summary, entry.fields.coverTitle ?? ''].map((text) => unit(text, undefined));
  const { summary: _summary, summaries = {}, coverTitle: _coverTitle, ...fields } = entry.fields;
  const sealedSummaries = Object.entries(summaries).map(([level, text]) => unit(text, level));
  return [
    unit(entry.id, entry.level),
    // Part of the address.
    unit(entry.folder, entry.level),
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
): TextUnit[] {
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

function sourceUnits(wiki: Wiki): TextUnit[] {
  return [...wiki.sources.values()].flatMap((source) => [
    ...[source.key, source.title, source.author ?? '', ...(source.authors ?? []), source.url ?? ''].map(
      (text) => ({
        text,
        level: source.level,
        path: 'sources.yaml',
      }),
    ),
    { text: `${source.publisher} ${source.date ?? ''}`, level: undefined, path: 'sources.yaml' },
  ]);
}

function tableUnits(wiki: Wiki): TextUnit[] {
  return Object.entries(tables).flatMap(([name, schema]) => {
    const rows: readonly object[] = wiki.tables[name as keyof typeof tables];
    return rows.flatMap((row) =>
      strings(row, undefined, `${name}.yaml`, labelsOf(wiki.settings, schema, row)),
    );
  });
}

function settingUnits({ settings }: Wiki): TextUnit[] {
  // Versions and types are as open as the fields that name them; how strong a law is, nobody reads.
  const { folders: _folders, versions: _versions, types: _types, laws: _laws, ...open } = settings;
  return strings(open, undefined, 'wiki.yaml');
}
