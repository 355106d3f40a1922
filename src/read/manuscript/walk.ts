import type { FieldBlock } from '../fields/field-blocks.ts';
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
