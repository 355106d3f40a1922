import { CellMaker, type Cell, type Row } from './cells.ts';
import { Citations } from './citations.ts';
import type { Drawing } from './drawings.ts';
import type { Edition } from './edition.ts';
import { infoboxOf } from './infobox.ts';
import { signOf, type Sign } from './sign.ts';
import { shelvesOf } from './shelves.ts';

/** A section as the home page shows it. */
export interface SectionCard {
  title: string;
  href: string;
  summary: string;
  /** How much its first list holds, e.g. "5 scenes". */
  count: string;
  sign: Sign;
}

/** An episode as the home page shows it. */
export interface EpisodeCard {
  title: string;
  href: string;
  summary: string;
  facts: Row[];
}

/** The picture of the home page: one drawing per theme, and what both show. */
export interface Picture {
  warm: Drawing;
  cool: Drawing;
  alt: string;
}

/** The picture of the home page, if the wiki has one. */
export function pictureOf({ wiki: { settings, drawings } }: Edition): Picture | undefined {
  const { picture } = settings;
  return (
    picture && { warm: drawings.get(picture.warm)!, cool: drawings.get(picture.cool)!, alt: picture.alt }
  );
}

/** How many lines of an episode's infobox the home page shows: one row of a wide screen. */
const keyFacts = 6;

/**
 * A line's values in short: where sources differ on a plain value, the best supported.
 * Marks and notes stay with the episode's own page, which has the sources at its foot.
 */
function keyCells({ cells }: Row): Cell[] {
  const linked = cells.some((cell) => cell.phrases.some((phrase) => phrase.href));
  return (linked ? cells : cells.slice(0, 1)).map((cell) => ({ phrases: cell.phrases, marks: [] }));
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
      sign: signOf(section),
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
      facts: infoboxOf(episode, new CellMaker(edition, new Citations(edition)))
        .slice(0, keyFacts)
        .map((row) => ({ ...row, cells: keyCells(row) })),
    }));
}
