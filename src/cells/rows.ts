import { capitalise, type Cell, type CellMaker, type Panel } from './cells.ts';
import { formatDate } from '../wiki/dates.ts';
import type { OpenTables } from '../wiki/wiki.ts';

/** Awards and nominations as a table, newest ceremony first. */
export function awardPanel(awards: OpenTables['awards'], make: CellMaker): Panel {
  return {
    id: 'awards',
    heading: 'Awards and nominations',
    columns: ['Year', 'Award', 'Category', 'For', 'Result'],
    rows: [...awards]
      .sort((a, b) => b.year - a.year)
      .map((row) => [
        make.text(String(row.year)),
        make.entries([row.ceremony]),
        make.text(row.category),
        row.nominees?.length ? make.entries(row.nominees) : make.entries([row.episode]),
        make.text(capitalise(row.result), row),
      ]),
  };
}

/** Rankings as a table, in the order they appeared. */
export function rankingPanel(rankings: OpenTables['rankings'], make: CellMaker): Panel {
  const who = (row: OpenTables['rankings'][number]): Cell =>
    make.entries([row.outlet, row.critic].filter((id) => id !== undefined));
  return {
    id: 'rankings',
    heading: 'Rankings',
    columns: ['By', 'Of what', 'Place', 'When'],
    rows: [...rankings]
      .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
      .map((row) => [
        who(row),
        make.text(row.list),
        make.text(row.of ? `${row.position} of ${row.of}` : String(row.position), row),
        make.text(row.published ? formatDate(row.published, make.edition.settings.language) : ''),
      ]),
  };
}

/** Pieces of music as a table. */
export function trackPanel(tracks: OpenTables['tracks'], make: CellMaker): Panel {
  return {
    id: 'tracks',
    heading: 'Tracks',
    columns: ['Title', 'By', 'Where'],
    rows: tracks.map((row) => [
      make.text(row.title, row),
      row.by ? make.entries([row.by]) : make.text(''),
      make.text(row.where ?? ''),
    ]),
  };
}
