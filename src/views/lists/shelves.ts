import { CellMaker, type Panel } from '../../cells/cells.ts';
import type { Citations } from '../../cells/citations.ts';
import { rowTables, type RowTableName } from '../../cells/row-panels.ts';
import type { Badge, KindDefinition } from '../../kind-definition.ts';
import { kindOf, kinds } from '../../kinds/index.ts';
import { rolesOf } from '../../kinds/person/roles.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';
import { folded } from './fold.ts';
import { inOrder } from './in-order.ts';

/** An entry on a list: its name, what it is, what is said of it at every level. */
export interface Card extends Badge {
  title: string;
  href: string;
  /** A few words such as role or verdict; left out where it is the same for a whole list. */
  label?: string;
  /** Left out where a list is read for its names alone. */
  summary?: string;
}

/** A list on a section page: cards, or a table of rows. */
export interface Shelf {
  id: string;
  heading: string;
  cards: Card[];
  /** Cards that are folded away, as the list is long and read for its names. */
  rest: Card[];
  panel?: Panel;
}

/** How many cards of a list by the dozen are shown at once: three rows at a desk. */
const shownAtOnce = 9;

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
  if (spec.lists in rowTables) {
    const { panel } = rowTables[spec.lists as RowTableName];
    const make = new CellMaker(edition, citations);
    return { id, heading: spec.heading, cards: [], rest: [], panel: panel(make, spec.episode) };
  }
  const listedCards = listed(edition, section, spec).map((entry) => cardOf(edition, entry));
  const cards = listedCards.map((card) => ({
    ...card,
    label: tellsApart(spec, listedCards) ? card.label : undefined,
    summary: comesByTheDozen(spec) ? undefined : card.summary,
  }));
  const { shown, rest } = folded(cards, comesByTheDozen(spec) ? shownAtOnce : cards.length);
  return { id, heading: spec.heading, cards: shown, rest };
}

/** The kind that a shelf lists, unless it lists a table. */
function kindListed(lists: Spec['lists']): KindDefinition | undefined {
  return lists in rowTables ? undefined : kinds[lists as EntryKind];
}

/** Whether the cards' labels say more than the heading over them does. */
function tellsApart({ lists }: Spec, cards: readonly Card[]): boolean {
  return kindListed(lists)?.labelStays || differ(cards);
}

/** Whether what a shelf lists is so much that names alone say enough. */
function comesByTheDozen({ lists, role }: Spec): boolean {
  return kindListed(lists)?.namesSayEnough || role === 'critic';
}

/** Whether an entry stands on a shelf of a section. */
function holds(edition: Edition, section: Entry<'section'>, spec: Spec, entry: AnyEntry): boolean {
  return (
    entry.kind === spec.lists &&
    (!kindOf(entry).keepsToSection || entry.folder === section.id) &&
    (!spec.role || rolesOf(edition, entry.id).includes(spec.role)) &&
    (!spec.type || ('type' in entry.fields && entry.fields.type === spec.type)) &&
    (!spec.episode || ('episode' in entry.fields && entry.fields.episode === spec.episode))
  );
}

function listed(edition: Edition, section: Entry<'section'>, spec: Spec): AnyEntry[] {
  const held = edition.entries.filter((entry) => holds(edition, section, spec, entry));
  return inOrder(edition, held, spec.role);
}

/** The section whose lists hold an entry, the first in the menu; a section is its own. */
export function sectionOf(edition: Edition, entry: AnyEntry): Entry<'section'> | undefined {
  if (entry.kind === 'section') return entry;
  return edition.settings.navigation
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
    ...kindOf(entry).badge?.(entry),
    summary: entry.fields.summary,
  };
}

/** What an entry is, in a word or two. */
export function labelOf(edition: Edition, entry: AnyEntry): string {
  return kindOf(entry).label(entry, edition);
}

/** The entries of a folder as cards, in the order of their kind; a label that all would bear says nothing. */
export function folderCards(edition: Edition, folder: string): Card[] {
  const held = edition.entries.filter((entry) => entry.folder === folder);
  const cards = inOrder(edition, held).map((entry) => cardOf(edition, entry));
  const says = held.some((entry) => kindOf(entry).labelStays) || differ(cards);
  return says ? cards : cards.map((card) => ({ ...card, label: undefined }));
}

/** Whether labels tell the cards of a list apart. */
function differ(cards: readonly Card[]): boolean {
  return new Set(cards.map(({ label }) => label)).size > 1;
}
