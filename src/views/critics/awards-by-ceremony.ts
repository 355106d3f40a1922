import { capitalise, type Cell, type CellMaker } from '../../cells/cells.ts';
import type { OpenTables } from '../../wiki/open-tables.ts';

type Award = OpenTables['awards'][number];

/** How an award ended. */
export type AwardResult = Award['result'];

/** What one episode won, or did not, at one ceremony. */
export interface CeremonyGroup {
  ceremony: Cell;
  year: number;
  episode: Cell;
  awards: { result: AwardResult; category: string; to: Cell; ended: Cell }[];
}

const results: readonly AwardResult[] = ['won', 'nominated', 'finalist', 'submitted', 'eligible'];

/** Awards by ceremony, the newest first; within one, what was won comes first. */
export function awardsByCeremony(awards: OpenTables['awards'], make: CellMaker): CeremonyGroup[] {
  const groups = Map.groupBy(awards, (row) => `${row.year} ${row.ceremony} ${row.episode}`);
  return [...groups.values()]
    .sort((a, b) => b[0]!.year - a[0]!.year || won(b) - won(a))
    .map((rows) => ({
      ceremony: make.entries([rows[0]!.ceremony]),
      year: rows[0]!.year,
      episode: make.entries([rows[0]!.episode]),
      awards: [...rows]
        .sort((a, b) => results.indexOf(a.result) - results.indexOf(b.result))
        .map((row) => ({
          result: row.result,
          category: row.category,
          to: make.entries(row.nominees ?? []),
          ended: make.text(capitalise(row.result), row),
        })),
    }));
}

const won = (rows: readonly Award[]) => rows.filter((row) => row.result === 'won').length;

/** How many awards ended how, in words, from the rows themselves, e.g. "2 won, 1 nominated". */
export function awardTotals(awards: OpenTables['awards']): string {
  return results
    .map((result) => ({ result, count: awards.filter((row) => row.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${result}`)
    .join(', ');
}
