import type { FieldBlock } from '../fields/field-blocks.ts';
import type { Draft } from './drafts.ts';
import type { Manuscript } from './manuscript.ts';

/** Every block of fields in a manuscript: entries, settings, sources, tables. */
export function fieldBlocks(manuscript: Manuscript): FieldBlock[] {
  return [
    ...manuscript.drafts,
    manuscript.settings,
    manuscript.sources,
    ...Object.values(manuscript.tables),
  ].filter((block) => block !== undefined);
}

/** The keys in sources.yaml as far as they can be read, each with its place in the list. */
export function sourceKeys({ sources }: Manuscript): { key: string; index: number }[] {
  const rows: unknown = sources?.block.data;
  return (Array.isArray(rows) ? (rows as ({ key?: unknown } | null)[]) : []).flatMap((row, index) =>
    typeof row?.key === 'string' ? [{ key: row.key, index }] : [],
  );
}

/** The keys of sources that a block of fields names, as often as it does. */
export function sourcesInFields(block: FieldBlock | undefined): string[] {
  return (block?.meaningful ?? []).flatMap(({ value, meaning }) =>
    'names' in meaning && meaning.names === 'source' ? [value] : [],
  );
}

/** The keys of sources that an entry cites, in its fields and in its text. */
export function sourcesOf(draft: Draft): string[] {
  return [...sourcesInFields(draft), ...draft.body.citations.flatMap(({ sources }) => sources)];
}
