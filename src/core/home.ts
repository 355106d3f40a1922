import { CellMaker, type Row } from './cells.ts';
import { Citations } from './citations.ts';
import type { Edition } from './edition.ts';
import { infoboxOf } from './infobox.ts';
import { shelvesOf } from './shelves.ts';

/** A section as the home page shows it. */
export interface SectionCard {
  title: string;
  href: string;
  summary: string;
  /** How much its first list holds, e.g. "5 scenes". */
  count: string;
}

/** An episode as the home page shows it. */
export interface EpisodeCard {
  title: string;
  href: string;
  summary: string;
  facts: Row[];
}

/** The sections in the order of the menu, with what they hold at the reader's level. */
export function sectionCards(edition: Edition): SectionCard[] {
  return edition.wiki.settings.navigation.flatMap((id) => {
    const section = edition.find(id);
    if (section?.kind !== 'section') return [];
    const total = shelvesOf(edition, section, new Citations(edition)).reduce(
      (sum, shelf) => sum + shelf.cards.length,
      0,
    );
    return {
      title: section.fields.title,
      href: edition.hrefs.entry(section),
      summary: section.fields.summary,
      count: total === 1 ? '1 entry' : `${total} entries`,
    };
  });
}

/** The episodes in the order they were shown, with their key facts. */
export function episodeCards(edition: Edition): EpisodeCard[] {
  return edition
    .ofKind('episode')
    .sort((a, b) => a.fields.released.value.localeCompare(b.fields.released.value))
    .map((episode) => ({
      title: episode.fields.title,
      href: edition.hrefs.entry(episode),
      summary: episode.fields.summary,
      // The marks lead to sources at the foot of the episode's own page, not of this one.
      facts: infoboxOf(episode, new CellMaker(edition, new Citations(edition))).map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, marks: [] })),
      })),
    }));
}
