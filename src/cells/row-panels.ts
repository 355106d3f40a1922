import { capitalise, type Cell, type CellMaker, type Panel } from './cells.ts';
import { formatDate } from '../wiki/dates.ts';
import { filedPerEdition } from '../wiki/once.ts';
import type { OpenTables } from '../wiki/open-tables.ts';
import { isOfCopy, versionOf } from '../wiki/versions.ts';
import { inCodeOrder } from '../issues/code-order.ts';

type Award = OpenTables['awards'][number];
type Ranking = OpenTables['rankings'][number];
/** A line worth remembering. */
export type Line = OpenTables['lines'][number];

/** The awards that somebody gives or is named for. */
export const awardsNaming = filedPerEdition((edition) =>
  edition
    .rows('awards')
    .flatMap((row) =>
      [...new Set([row.ceremony, ...(row.nominees ?? [])])].map((id): [string, Award] => [id, row]),
    ),
);

/** The awards and nominations of an episode. */
export const awardsFor = filedPerEdition((edition) =>
  edition.rows('awards').map((row): [string, Award] => [row.episode, row]),
);

/** The rankings somebody made, or an outlet printed. */
export const rankingsBy = filedPerEdition((edition) =>
  edition
    .rows('rankings')
    .flatMap((row) =>
      [...new Set([row.outlet, row.critic])].map((id): [string | undefined, Ranking] => [id, row]),
    ),
);

/** The lines worth remembering that somebody says. */
export const linesBy = filedPerEdition((edition) =>
  edition.rows('lines').map((row): [string, Line] => [row.by, row]),
);

/** The lines worth remembering that are said in a scene. */
export const linesIn = filedPerEdition((edition) =>
  edition.rows('lines').map((row): [string | undefined, Line] => [row.scene, row]),
);

/** Lines with what is not known of each where they stand: who says it, or the scene. */
export function linePanel(lines: readonly Line[], make: CellMaker, beside?: 'who' | 'scene'): Panel {
  const columns = { who: 'Who', scene: 'Scene' };
  const cells = { who: speakerCell, scene: sceneCell };
  const shown = beside ? [beside] : (['who', 'scene'] as const);
  return {
    id: 'lines',
    heading: 'Lines',
    columns: ['Line', ...shown.map((each) => columns[each])],
    rows: lines.map((row) => [
      make.text(`“${row.line}”`, row),
      ...shown.map((each) => cells[each](row, make)),
    ]),
  };
}

/** Whoever says a line; which version, where it is not the first. */
export function speakerCell(row: Line, make: CellMaker): Cell {
  const version = isOfCopy(make.edition, row) ? `(${versionOf(make.edition, row).label})` : undefined;
  return make.entryAnd(row.by, version);
}

function sceneCell({ scene }: Line, make: CellMaker): Cell {
  return scene ? make.entries([scene]) : make.text('');
}

/** Awards and nominations as a table, newest ceremony first; how they ended stands where no narrow screen cuts it off. */
export function awardPanel(awards: readonly Award[], make: CellMaker): Panel {
  return {
    id: 'awards',
    heading: 'Awards and nominations',
    columns: ['Result', 'Award', 'For'],
    rows: [...awards]
      .sort((a, b) => b.year - a.year)
      .map((row) => [
        make.text(capitalise(row.result)),
        make.entryAnd(row.ceremony, `${row.year}: ${row.category}`, row),
        row.nominees?.length ? make.entries(row.nominees) : make.entries([row.episode]),
      ]),
  };
}

/** Rankings as a table, in the order they appeared; the place comes first, so that no narrow screen cuts it off. */
export function rankingPanel(rankings: readonly Ranking[], make: CellMaker): Panel {
  const who = (row: Ranking): Cell => make.entries([row.outlet, row.critic].filter((id) => id !== undefined));
  return {
    id: 'rankings',
    heading: 'Rankings',
    columns: ['Place', 'By', 'Of what', 'When'],
    rows: [...rankings]
      .sort((a, b) => inCodeOrder(a.published ?? '', b.published ?? ''))
      .map((row) => [
        make.text(row.of ? `${row.position} of ${row.of}` : String(row.position), row),
        who(row),
        make.text(row.list),
        make.text(row.published ? formatDate(row.published, make.edition.settings.language) : ''),
      ]),
  };
}

/** Pieces of music as a table. */
function trackPanel(tracks: OpenTables['tracks'], make: CellMaker): Panel {
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

/** How a table of rows is listed on a section page. */
interface RowTable {
  one: string;
  many: string;
  /** A sign that tells a section apart which lists it. */
  pictogram?: string;
  /** @param episode only the rows of this episode, where rows have one */
  panel(make: CellMaker, episode: string | undefined): Panel;
}

const within = <Row extends { episode: string }>(rows: Row[], episode: string | undefined) =>
  rows.filter((row) => !episode || row.episode === episode);

/** The tables of rows that are no entries, by the word that sections list them with. */
export const rowTables = {
  award: {
    one: 'award',
    many: 'awards',
    panel: (make, episode) => awardPanel(within(make.edition.rows('awards'), episode), make),
  },
  ranking: {
    one: 'ranking',
    many: 'rankings',
    panel: (make, episode) => rankingPanel(within(make.edition.rows('rankings'), episode), make),
  },
  track: {
    one: 'track',
    many: 'tracks',
    // Two notes.
    pictogram:
      'M9 17.500V5.500L20 3V15M9 9 20 6.500M6.200 14.700A2.800 2.800 0 1 1 6.200 20.3 2.800 2.800 0 0 1 6.200 14.700ZM17.200 12.200A2.800 2.800 0 1 1 17.200 17.8 2.800 2.800 0 0 1 17.200 12.200Z',
    panel: (make) => trackPanel(make.edition.rows('tracks'), make),
  },
  line: {
    one: 'line',
    many: 'lines',
    panel: (make) => linePanel(make.edition.rows('lines'), make),
  },
} as const satisfies Record<string, RowTable>;

export type RowTableName = keyof typeof rowTables;
