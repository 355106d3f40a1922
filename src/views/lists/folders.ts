import { kinds } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { folderCards, sectionOf, type Card } from './shelves.ts';
import type { Entry } from '../../wiki/entry.ts';

/** The page at a folder's address: its section's where there is one, else the list of its entries. */
export interface FolderPage {
  folder: string;
  title: string;
  description: string;
  section?: Entry<'section'>;
  /** The section of the menu that lists most of the entries. */
  listedIn?: Entry<'section'>;
  cards: Card[];
}

/** Every folder page of an edition: one per section, and one per folder of entries without a section. */
export function folderPages(edition: Edition): FolderPage[] {
  const sections = edition.ofKind('section');
  const withSection = sections.map((section) => ({
    folder: section.id,
    title: section.fields.title,
    description: section.cover.summary,
    section,
    cards: [],
  }));
  const lists = [...edition.folders]
    .filter(([folder, kind]) => kind !== 'section' && !sections.some((section) => section.id === folder))
    .map(([folder, kind]) => ({ folder, many: kinds[kind].many }))
    .map(({ folder, many }) => ({
      folder,
      title: many,
      description: `${many} in ${edition.settings.title}.`,
      listedIn: sectionOfMost(edition, folder),
      cards: folderCards(edition, folder),
    }))
    .filter((page) => page.cards.length > 0);
  return [...withSection, ...lists];
}

/** The section that most entries of a folder stand in, of those with as many the first. */
function sectionOfMost(edition: Edition, folder: string): Entry<'section'> | undefined {
  const entries = edition.entries.filter((entry) => entry.folder === folder);
  const groups = [...Map.groupBy(entries, (entry) => sectionOf(edition, entry))];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
