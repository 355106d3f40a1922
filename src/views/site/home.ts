import { rowTables, type RowTableName } from '../../cells/row-panels.ts';
import type { Emblem } from '../../draw/emblem-shapes.ts';
import { episodesInOrder, mostNamed } from '../../kinds/episode/episodes.ts';
import { kinds } from '../../kinds/index.ts';
import { mostSeenFirst } from '../../kinds/scene/scenes-in.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import { CellMaker, type Cell, type InfoboxLine, type Phrase } from '../../cells/cells.ts';
import { Citations } from '../../cells/citations.ts';
import type { Drawing } from '../../read/drawings/drawings.ts';
import type { Edition } from '../../wiki/edition.ts';
import { infoboxOf } from '../entry/infobox.ts';
import { glanceOf, type Glance } from '../story/glance.ts';
import { overviewsOf } from './overviews.ts';
import { timelineOf } from '../story/timeline.ts';
import { withoutMarks, worldsAnchor, worldsOf, type Worlds } from '../story/worlds.ts';
import { signOf, type Sign } from '../pictures/sign.ts';
import { inOrder } from '../lists/in-order.ts';
import { shelvesOf } from '../lists/shelves.ts';
import type { Entry } from '../../wiki/entry.ts';

/** A section as the home page shows it. */
export interface SectionCard {
  title: string;
  href: string;
  summary: string;
  /** How much its lists hold at the reader's level, e.g. "5 scenes", "19 places and things". */
  counts: string[];
  sign: Sign;
}

/** An episode as the home page shows it. */
export interface EpisodeCard {
  title: string;
  href: string;
  summary: string;
  facts: InfoboxLine[];
}

/** The story of an episode as the home page shows it. */
export interface StoryExcerpt {
  title: string;
  href: string;
  glance: Glance;
}

/** The picture of the worlds as the home page shows it. */
export interface WorldsExcerpt {
  /** The page that has it with its sources, if any. */
  href?: string;
  picture: Worlds;
}

/** A part as the home page shows it. */
export interface CastCard {
  name: string;
  href: string;
  emblem?: Emblem;
  performer: { name: string; href: string };
}

/** The picture of the home page: one drawing per theme, and what both show. */
export interface Picture {
  warm: Drawing;
  cool: Drawing;
  alt: string;
}

/** The picture of the home page, if the wiki has one. */
export function pictureOf({ settings, drawings }: Edition): Picture | undefined {
  const { picture } = settings;
  return (
    picture && { warm: drawings.get(picture.warm)!, cool: drawings.get(picture.cool)!, alt: picture.alt }
  );
}

/** How many lines of an episode's infobox the home page shows: one row of a wide screen. */
const keyFacts = 6;

/** How many parts the home page shows: two rows of a wide screen. */
const glimpsedParts = 8;

/** How many counts a section's card bears: more would be a table. */
const countsShown = 2;

/**
 * A line's values in short: where sources differ on a plain value, the best supported.
 * Marks and notes stay with the episode's own page, which has the sources at its foot.
 */
function keyCells({ cells }: InfoboxLine): Cell[] {
  const linked = cells.some((cell) => cell.phrases.some((phrase) => phrase.href));
  return (linked ? cells : cells.slice(0, 1)).map((cell) => ({ phrases: cell.phrases, marks: [] }));
}

/** The sections in the order of the menu, with what they hold at the reader's level. */
export function sectionCards(edition: Edition): SectionCard[] {
  return edition.settings.navigation.flatMap((id) => {
    const section = edition.find(id);
    return section?.kind === 'section'
      ? {
          title: section.fields.title,
          href: edition.hrefs.entry(section),
          summary: section.fields.summary,
          counts: countsOf(edition, section),
          sign: signOf(section, (each) => edition.find(each)),
        }
      : [];
  });
}

/** What a section lists, by kind in the order of its lists, each entry counted once. */
function countsOf(edition: Edition, section: Entry<'section'>): string[] {
  const specs = section.fields.shelves;
  const shelves = shelvesOf(edition, section, new Citations(edition));
  return [...new Set(specs.map((spec) => spec.lists))]
    .map((lists) => {
      const own = shelves.filter((shelf) => specs[Number(shelf.id.split('-')[1]) - 1]!.lists === lists);
      const entries = new Set(own.flatMap(({ cards, rest }) => [...cards, ...rest].map(({ href }) => href)))
        .size;
      const rows = own.reduce((sum, shelf) => sum + (shelf.panel?.rows.length ?? 0), 0);
      return { lists, total: entries + rows };
    })
    .filter(({ total }) => total > 0)
    .slice(0, countsShown)
    .map(({ lists, total }) => `${total} ${nounOf(lists, total)}`);
}

function nounOf(lists: Entry<'section'>['fields']['shelves'][number]['lists'], total: number): string {
  const names = lists in rowTables ? rowTables[lists as RowTableName] : kinds[lists as EntryKind];
  return (total === 1 ? names.one : names.many).toLowerCase();
}

const firstEpisodes = (edition: Edition) => episodesInOrder(edition).slice(0, mostNamed);

/** The first episodes in the order they were shown, with their key facts. */
export function episodeCards(edition: Edition): EpisodeCard[] {
  return firstEpisodes(edition).map((episode) => ({
    title: episode.fields.title,
    href: edition.hrefs.entry(episode),
    summary: episode.fields.summary,
    facts: infoboxOf(episode, new CellMaker(edition, new Citations(edition)))
      .slice(0, keyFacts)
      .map((row) => ({ ...row, cells: keyCells(row) })),
  }));
}

/** The stories of the first episodes, as far as the edition can tell them scene by scene, each drawn in one line. */
export function storyExcerpts(edition: Edition): StoryExcerpt[] {
  const shown = new Set<string | undefined>(firstEpisodes(edition).map(({ id }) => id));
  return overviewsOf(edition).flatMap(({ id, episode, title, href }) =>
    id === 'timeline' && shown.has(episode)
      ? { title, href, glance: glanceOf(timelineOf(edition, episode!), href) }
      : [],
  );
}

/** The list of all episodes, where the home page shows the first of them alone. */
export function allEpisodes(edition: Edition): Phrase | undefined {
  const { length } = episodesInOrder(edition);
  const [first] = episodesInOrder(edition);
  if (!first || length <= mostNamed) return undefined;
  return { text: `All ${length} episodes`, href: edition.hrefs.folder(first.folder) };
}

/** How the worlds of the story hang together, without the marks of sources. */
export function worldsExcerpt(edition: Edition): WorldsExcerpt | undefined {
  const picture = worldsOf(new CellMaker(edition, new Citations(edition)));
  const explained = edition.find(edition.settings.worldsOn ?? '');
  return (
    picture && {
      href: explained && edition.hrefs.entry(explained, worldsAnchor),
      picture: withoutMarks(picture),
    }
  );
}

/** The parts as their performers are billed, then those seen in most scenes, each with its first performer. */
export function castCards(edition: Edition): CastCard[] {
  return inOrder(edition, mostSeenFirst(edition))
    .flatMap((character) => {
      const performer = edition.find(character.fields.portrayals?.[0]?.by ?? '');
      if (!performer) return [];
      return {
        name: character.fields.title,
        href: edition.hrefs.entry(character),
        emblem: character.fields.emblem,
        performer: { name: performer.fields.title, href: edition.hrefs.entry(performer) },
      };
    })
    .slice(0, glimpsedParts);
}
