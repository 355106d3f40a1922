import { kinds } from '../../kinds/index.ts';
import { CellMaker, type Panel } from '../../cells/cells.ts';
import type { Citations } from '../../cells/citations.ts';
import { rolesOf } from '../../wiki/credits.ts';
import type { Edition } from '../../wiki/edition.ts';
import { awardPanel, rankingPanel, trackPanel } from '../../cells/rows.ts';
import type { Sign } from '../pictures/sign.ts';
import { stanceOf, type Stance } from '../../wiki/stances.ts';
import type { AnyEntry, Entry } from '../../wiki/wiki.ts';

/** An entry on a list: its name, what it is, what is said of it at every level. */
export interface Card {
  title: string;
  href: string;
  /** A few words such as role or verdict; left out where it is the same for a whole list. */
  label?: string;
  /** The verdict to draw before them. */
  stance?: Stance;
  /** Left out where a list is read for its names alone. */
  summary?: string;
  /** The sign of a character who has one. */
  emblem?: Sign['emblem'];
}

/** A list on a section page: cards, or a table of rows. */
export interface Shelf {
  id: string;
  heading: string;
  cards: Card[];
  panel?: Panel;
}

type Spec = Entry<'section'>['fields']['shelves'][number];

/** The lists of a section page that have something on them at the reader's level. */
export function shelvesOf(edition: Edition, section: Entry<'section'>, citations: Citations): Shelf[] {
  return section.fields.shelves
    .map((spec, index) => shelf(edition, section, spec, index, citations))
    .filter((each) => each.cards.length > 0 || (each.panel?.rows.length ?? 0) > 0);
}

function shelf(
  edition: Edition,
  section: Entry<'section'>,
  spec: Spec,
  index: number,
  citations: Citations,
): Shelf {
  const id = `shelf-${index + 1}`;
  const make = new CellMaker(edition, citations);
  const within = <Row extends { episode: string }>(rows: Row[]) =>
    rows.filter((row) => !spec.episode || row.episode === spec.episode);
  switch (spec.lists) {
    case 'award':
      return {
        id,
        heading: spec.heading,
        cards: [],
        panel: awardPanel(within(edition.rows('awards')), make),
      };
    case 'ranking':
      return {
        id,
        heading: spec.heading,
        cards: [],
        panel: rankingPanel(within(edition.rows('rankings')), make),
      };
    case 'track':
      return { id, heading: spec.heading, cards: [], panel: trackPanel(edition.rows('tracks'), make) };
    default:
    // A kind of entry: its cards follow.
  }
  const cards = listed(edition, section, spec).map((entry) => cardOf(edition, entry));
  return {
    id,
    heading: spec.heading,
    cards: cards.map((card) => ({
      ...card,
      label: tellsApart(spec, cards) ? card.label : undefined,
      summary: comesByTheDozen(spec) ? undefined : card.summary,
    })),
  };
}

/** Whether the cards' labels say more than the heading over them does. */
function tellsApart({ lists }: Spec, cards: readonly Card[]): boolean {
  return lists === 'scene' || lists === 'review' || new Set(cards.map(({ label }) => label)).size > 1;
}

/** Whether what a shelf lists is so much that names alone say enough. */
function comesByTheDozen({ lists, role }: Spec): boolean {
  return lists === 'organisation' || lists === 'review' || role === 'critic';
}

/** Whether an entry stands on a shelf of a section. */
function holds(edition: Edition, section: Entry<'section'>, spec: Spec, entry: AnyEntry): boolean {
  return (
    entry.kind === spec.lists &&
    (entry.kind !== 'chapter' || entry.folder === section.id) &&
    (!spec.role || rolesOf(edition, entry.id).includes(spec.role)) &&
    (!spec.type || ('type' in entry.fields && entry.fields.type === spec.type)) &&
    (!spec.episode || ('episode' in entry.fields && entry.fields.episode === spec.episode))
  );
}

function listed(edition: Edition, section: Entry<'section'>, spec: Spec): AnyEntry[] {
  const held = edition.entries.filter((entry) => holds(edition, section, spec, entry));
  return spec.lists === 'scene' || spec.lists === 'chapter'
    ? held.sort((a, b) => placeInOrder(edition, a).localeCompare(placeInOrder(edition, b)))
    : held;
}

/** Scenes stand in the order of their episodes and within them, chapters in their own. */
function placeInOrder(edition: Edition, entry: AnyEntry): string {
  if (entry.kind !== 'scene' && entry.kind !== 'chapter') return '';
  const episode = entry.kind === 'scene' ? edition.find(entry.fields.episode) : undefined;
  const shown = episode?.kind === 'episode' ? episode.fields.released.value : '';
  return `${shown} ${String(entry.fields.order).padStart(8, '0')}`;
}

/** The section whose lists hold an entry, the first in the menu; a section is its own. */
export function sectionOf(edition: Edition, entry: AnyEntry): Entry<'section'> | undefined {
  if (entry.kind === 'section') return entry;
  return edition.wiki.settings.navigation
    .map((id) => edition.find(id))
    .find(
      (section): section is Entry<'section'> =>
        section?.kind === 'section' &&
        section.fields.shelves.some((spec) => holds(edition, section, spec, entry)),
    );
}

/** An entry as it stands on a list. */
export function cardOf(edition: Edition, entry: AnyEntry): Card {
  return {
    title: entry.fields.title,
    href: edition.hrefs.entry(entry),
    label: labelOf(edition, entry),
    stance: entry.kind === 'review' ? stanceOf(entry) : undefined,
    summary: entry.fields.summary,
    emblem: entry.kind === 'character' ? entry.fields.emblem : undefined,
  };
}

/** What an entry is, in a word or two: a role, a type, a verdict, else its kind. */
export function labelOf(edition: Edition, entry: AnyEntry): string {
  switch (entry.kind) {
    case 'person': {
      const roles = rolesOf(edition, entry.id);
      return roles.length ? roles.join(', ') : entry.fields.occupations.join(', ');
    }
    case 'work':
    case 'organisation':
    case 'lore':
      return entry.fields.type;
    case 'review':
      return entry.fields.stance ? `${entry.fields.stance} review` : 'review';
    case 'scene':
      return edition.wiki.settings.lanes?.find((lane) => lane.id === entry.fields.lane)?.label ?? '';
    default:
      return kinds[entry.kind].one.toLowerCase();
  }
}

/** The entries of a folder as cards. */
export function folderCards(edition: Edition, folder: string): Card[] {
  return edition.entries.filter((entry) => entry.folder === folder).map((entry) => cardOf(edition, entry));
}
