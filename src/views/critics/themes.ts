import { capitalise, type Cell, CellMaker } from '../../cells/cells.ts';
import type { Citations } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Review } from '../../kinds/review/reviews.ts';
import { reviewLink, reviewsByEpisode, type ReviewLink } from './order.ts';

/** Something a review praises or faults. */
export interface ThemePoint {
  review: ReviewLink;
  what: Cell;
}

/** What reviews praise and fault about one thing. */
export interface ThemeRow {
  id: string;
  label: string;
  praises: ThemePoint[];
  faults: ThemePoint[];
}

/** What reviews of one episode praise and fault, what is most spoken of first. */
export interface EpisodeThemes {
  heading: string;
  href: string;
  rows: ThemeRow[];
  praised: number;
  faulted: number;
}

/** Groups the points of an edition's reviews by episode and theme; points without a theme come last. */
export function episodeThemes(edition: Edition, citations: Citations): EpisodeThemes[] {
  const themes = [...(edition.settings.reviewThemes ?? []), { id: undefined, label: 'Other' }];
  const make = new CellMaker(edition, citations);
  return reviewsByEpisode(edition)
    .map(({ episode, reviews }, index) => {
      const rows = themes
        .map(({ id, label }) => ({
          id: `theme-${index + 1}-${id ?? 'other'}`,
          label,
          praises: points(reviews, 'praises', id),
          faults: points(reviews, 'faults', id),
        }))
        .map((row, place) => ({ row, place, spoken: row.praises.length + row.faults.length }))
        .filter(({ spoken }) => spoken > 0)
        .sort((a, b) => Number(!themes[a.place]!.id) - Number(!themes[b.place]!.id) || b.spoken - a.spoken)
        // Cited only now, so that numbers rise as a reader goes down the page.
        .map(({ row }) => ({
          ...row,
          praises: row.praises.map((point) => cited(make, point)),
          faults: row.faults.map((point) => cited(make, point)),
        }));
      return {
        heading: episode.fields.title,
        href: edition.hrefs.entry(episode),
        rows,
        praised: rows.reduce((sum, row) => sum + row.praises.length, 0),
        faulted: rows.reduce((sum, row) => sum + row.faults.length, 0),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

type Point = NonNullable<Review['fields']['praises']>[number];

function points(reviews: readonly Review[], side: 'praises' | 'faults', theme: string | undefined) {
  return reviews.flatMap((review) =>
    (review.fields[side] ?? []).filter((point) => point.theme === theme).map((point) => ({ review, point })),
  );
}

function cited(make: CellMaker, { review, point }: { review: Review; point: Point }): ThemePoint {
  return { review: reviewLink(make.edition, review), what: make.text(capitalise(point.text), point) };
}
