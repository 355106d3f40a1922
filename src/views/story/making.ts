import { CellMaker, type Cell, type Phrase } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import type { ContentsLine } from '../entry/article.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import type { OpenTables } from '../../wiki/open-tables.ts';

/** Something that happened, and the chapter that tells of it. */
export interface MakingEvent {
  cell: Cell;
  chapter: Phrase;
}

/** A day, month or year on which something happened, as precise as it is known. */
export interface MakingDate {
  /** As for <time datetime>. */
  iso: string;
  label: string;
  /** How long after the date before it, 0 to 5, each step about twice as long as the last. */
  gap: number;
  /** Episodes first shown then. */
  premieres: Phrase[];
  events: MakingEvent[];
}

/** A year of the making; years in which nothing is known to have happened are left out. */
export interface MakingYear {
  year: string;
  /** Anchor of the year. */
  id: string;
  /** Whether years lie between it and the one before it. */
  later: boolean;
  dates: MakingDate[];
  /** The award ceremonies of the year, each with what came of it. */
  awards: Cell[];
}

/** The dated timeline of the making. */
export interface Making {
  years: MakingYear[];
  /** The years, to be gone to. */
  contents: ContentsLine[];
  citations: Citation[];
}

/** The making as an edition may know it, from the dated events of chapters, first showings and awards. */
export function makingOf(edition: Edition): Making {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const happened = edition
    .ofKind('chapter')
    .flatMap((chapter) => (chapter.fields.events ?? []).map((event) => ({ chapter, event })));
  const shown = episodesInOrder(edition).flatMap((episode) =>
    episode.fields.released ? { episode, date: episode.fields.released.value } : [],
  );
  const awards = edition.rows('awards');
  const dates = [...new Set([...happened.map(({ event }) => event.date), ...shown.map(({ date }) => date)])];
  dates.sort();
  const years = new Set([...dates.map(yearOf), ...awards.map(({ year }) => String(year))]);

  const dateOf = (iso: string): MakingDate => ({
    iso,
    label: formatDate(iso, edition.settings.language),
    gap: gapBetween(dates[dates.indexOf(iso) - 1], iso),
    premieres: shown
      .filter(({ date }) => date === iso)
      .map(({ episode }) => ({ text: episode.fields.title, href: edition.hrefs.entry(episode) })),
    events: happened
      .filter(({ event }) => event.date === iso)
      .map(({ chapter, event }) => ({
        cell: make.text(withNote(event), { ...event, note: undefined }),
        chapter: { text: chapter.fields.title, href: edition.hrefs.entry(chapter) },
      })),
  });

  const told = [...years].sort().map((year, index, all): MakingYear => ({
    year,
    id: `year-${year}`,
    later: index > 0 && Number(year) - Number(all[index - 1]) > 1,
    dates: dates.filter((date) => yearOf(date) === year).map(dateOf),
    awards: awardsOf(
      awards.filter((row) => String(row.year) === year),
      make,
    ),
  }));
  return {
    years: told,
    contents: told.map(({ id, year }) => ({ text: year, href: `#${id}`, depth: 2 })),
    citations: citations.list(),
  };
}

/** What happened, as a sentence, with its note before the full stop. */
function withNote({ text, note }: { text: string; note?: string }): string {
  return note ? text.replace(/\.?$/, (stop) => ` (${note})${stop}`) : text;
}

function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** A week apart is a step, and so is each doubling of it; a cut date counts from its beginning. */
function gapBetween(before: string | undefined, after: string): number {
  if (!before) return 0;
  const weeks = (Date.parse(after) - Date.parse(before)) / (7 * 24 * 60 * 60 * 1000);
  return Math.min(5, Math.floor(Math.log2(weeks + 1)));
}

/** One cell per ceremony, e.g. "Lamp Awards: 2 won, 1 nominated", with the nearest source of each row. */
function awardsOf(rows: OpenTables['awards'], make: CellMaker): Cell[] {
  return [...new Set(rows.map((row) => row.ceremony))].map((ceremony) => {
    const own = rows.filter((row) => row.ceremony === ceremony);
    const results = [...new Set(own.map((row) => row.result))].map(
      (result) => `${own.filter((row) => row.result === result).length} ${result}`,
    );
    return make.entryAnd(ceremony, `(${results.join(', ')})`, {
      sources: own.map((row) => row.sources[0]!),
    });
  });
}
