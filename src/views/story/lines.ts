import { CellMaker, type Cell } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import { speakerCell, type Line } from '../../cells/row-panels.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';

/** A line worth remembering, as its page shows it. */
export interface ShownLine {
  line: string;
  /** Who says it, and in which scene, with its note and its sources. */
  told: Cell;
}

/** Lines by episode in the order of its scenes, and those that are said in no scene. */
export interface LinesPage {
  groups: { id: string; heading: string; lines: ShownLine[] }[];
  citations: Citation[];
}

/** The lines worth remembering that an edition may know. */
export function linesPage(edition: Edition): LinesPage {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const rows = edition.rows('lines');
  const told = episodesInOrder(edition).map((episode) => ({
    id: `in-${episode.id}`,
    heading: episode.fields.title,
    rows: scenesIn(edition, episode.id).flatMap(({ id }) => rows.filter(({ scene }) => scene === id)),
  }));
  const placed = new Set(told.flatMap((group) => group.rows));
  const others = rows.filter((row) => !placed.has(row));
  const groups = [...told, { id: 'elsewhere', heading: 'Elsewhere', rows: others }]
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, lines: group.rows.map((row) => shown(make, row)) }));
  return { groups, citations: citations.list() };
}

function shown(make: CellMaker, row: Line): ShownLine {
  const { phrases } = speakerCell(row, make);
  const scene = row.scene === undefined ? [] : make.entries([row.scene]).phrases;
  const within = scene.length > 0 ? [{ text: 'in' }, ...scene] : [];
  return { line: row.line, told: { ...make.text('', row), phrases: [...phrases, ...within] } };
}
