import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { overviewsOf } from '../site/overviews.ts';

/** A page of what critics said. */
export type CriticsPage = 'wall' | 'praise' | 'honours';

/** A line of the menu over these pages. */
export interface CriticsTab {
  page: CriticsPage;
  title: string;
  href: string;
  /** One sentence that gives nothing away. */
  description: string;
}

/** The menu over the pages of what critics said, with those an edition has something to show on. */
export function criticsTabs(edition: Edition): CriticsTab[] {
  const { hrefs } = edition;
  const wall = overviewsOf(edition).find((overview) => overview.id === 'critics');
  const tabs: Record<CriticsPage, CriticsTab | undefined> = {
    wall: wall && { page: 'wall', title: wall.title, href: wall.href, description: wall.summary },
    praise: {
      page: 'praise',
      title: 'Praised and faulted',
      href: hrefs.critics('praised-and-faulted'),
      description: 'What reviews single out, for good and ill, theme by theme.',
    },
    honours: {
      page: 'honours',
      title: 'Ratings, rankings, awards',
      href: hrefs.critics('ratings-rankings-awards'),
      description: 'Marks as they were printed, places in lists, prizes and nominations.',
    },
  };
  return criticsPagesOf(edition).flatMap((page) => tabs[page] ?? []);
}

/** The pages that an edition has something to show on, in the order of their menu. */
export function criticsPagesOf(edition: Edition): CriticsPage[] {
  const reviews = edition.ofKind('review');
  const pointed = reviews.some(({ fields }) => fields.praises?.length || fields.faults?.length);
  const honoured =
    reviews.some(({ fields }) => fields.rating) ||
    edition.rows('rankings').length > 0 ||
    edition.rows('awards').length > 0;
  return [
    ...(reviews.length ? (['wall'] as const) : []),
    ...(pointed ? (['praise'] as const) : []),
    ...(honoured ? (['honours'] as const) : []),
  ];
}

/** The section of the menu that lists reviews, if there is one. */
export function sectionOfReviews(edition: Edition): Entry<'section'> | undefined {
  return edition.settings.navigation
    .map((id) => edition.find(id))
    .find(
      (entry): entry is Entry<'section'> =>
        entry?.kind === 'section' && entry.fields.shelves.some((shelf) => shelf.lists === 'review'),
    );
}
