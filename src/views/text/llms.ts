import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import { publicAddress } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { escaped } from './markdown-blocks.ts';

/**
 * The edition for language models (llmstxt.org): what it is, and each entry with its text as Markdown, by kind.
 */
export function llms(edition: Edition): string {
  const { settings, hrefs, level, levels } = edition;
  const line = (entry: AnyEntry) =>
    `- [${escaped(entry.fields.title)}](${publicAddress(hrefs.markdown(entry))}): ${escaped(entry.fields.summary)}`;
  const lists = (Object.keys(kinds) as EntryKind[])
    .map((kind) => ({ heading: kinds[kind].many, entries: edition.ofKind(kind) as AnyEntry[] }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ heading, entries }) => `## ${heading}\n\n${entries.map(line).join('\n')}`);
  const above =
    levels.all.length > 1 ? ` This is what a reader may know at the viewing level “${level.label}”.` : '';
  return (
    [
      `# ${escaped(settings.title)}`,
      `> ${escaped(settings.description.trim())}`,
      escaped(
        `${settings.notice}${above} Every statement names its source. Text under ${settings.licence.name} (${settings.licence.url}): name the page you quote.`,
      ),
      `The same as data, with a JSON Schema for each file: ${publicAddress(hrefs.data())}`,
      ...lists,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
