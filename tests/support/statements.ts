import type { Levels } from '../../src/read/fields/levels.ts';
import type { Wiki } from '../../src/wiki/wiki.ts';

/** Something the wiki says with its evidence: a claim in a text, or a row or value in a field. */
export interface Statement {
  path: string;
  level: string;
  sources: readonly string[];
  facts: readonly string[];
}

/** Everything a wiki states, in texts, fields and tables. */
export function statementsOf(wiki: Wiki): Statement[] {
  const inEntries = wiki.entries.flatMap((entry) => [
    ...entry.claims.map((claim) => ({ path: entry.path, ...claim })),
    ...rowsIn(entry.fields, entry.level, entry.path, wiki.levels),
  ]);
  const inTables = Object.entries(wiki.tables).flatMap(([name, rows]) =>
    rowsIn(rows, wiki.levels.lowest.id, `${name}.yaml`, wiki.levels),
  );
  return [...inEntries, ...inTables];
}

/** The sourced rows and values in some fields; a row stands at the highest level around it. */
function rowsIn(value: unknown, around: string, path: string, levels: Levels): Statement[] {
  if (Array.isArray(value)) return value.flatMap((each) => rowsIn(each, around, path, levels));
  if (!value || typeof value !== 'object') return [];
  const row = value as { level?: string; sources?: string[]; facts?: string[] };
  const level = levels.higher(around, row.level);
  const own = row.sources ? [{ path, level, sources: row.sources, facts: row.facts ?? [] }] : [];
  return [...own, ...Object.values(value).flatMap((each) => rowsIn(each, level, path, levels))];
}
