import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Cell, CellMaker } from '../../cells/cells.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { OpenTables } from '../../wiki/open-tables.ts';

/** A place in a list, drawn on a line from the first place to the last. */
export interface RankingRow {
  /** Who ranks, as far as that is known. */
  by: Cell;
  list: string;
  /** When, as precise as known; undefined where unknown. */
  date?: string;
  /** The place in words, e.g. "4 of 6", with what is noted of it and its sources. */
  place: Cell;
  position: number;
  /** How many were ranked; undefined where the list does not say. */
  of?: number;
  /** Where first place, the place and the end of the line lie. */
  x: { first: number; position: number; end: number };
  /** Where every place of a list of known length lies. */
  steps: number[];
}

/** The drawing's size; the places lie on one scale in all rows. */
export const rankingDrawing = { width: 340, height: 30, left: 14, right: 326 };

/**
 * Rankings as positions, best place first; a list of unknown length ends open.
 * All rankings of the edition share one scale, so that drawings of two episodes compare.
 */
export function rankingRows(rankings: OpenTables['rankings'], make: CellMaker): RankingRow[] {
  const { edition } = make;
  const last = max(edition.rows('rankings'), (row) => Math.max(row.of ?? 0, row.position)) ?? 1;
  const { left, right } = rankingDrawing;
  const scale = scaleLinear([1, Math.max(last, 2)], [left, right]);
  const at = (position: number) => Math.round(scale(position) * 10) / 10;
  return [...rankings]
    .sort((a, b) => a.position - b.position || (b.of ?? 0) - (a.of ?? 0))
    .map((row) => ({
      by: make.entries([row.outlet, row.critic].filter((id) => id !== undefined)),
      list: row.list,
      date: row.published && formatDate(row.published, edition.settings.language),
      place: make.text(row.of ? `${row.position} of ${row.of}` : `${row.position} of an unknown number`, row),
      position: row.position,
      of: row.of,
      x: { first: left, position: at(row.position), end: row.of ? at(row.of) : right },
      steps: Array.from({ length: row.of ?? 0 }, (_, index) => at(index + 1)),
    }));
}
