import { capitalise, type Cell, CellMaker } from '../../cells/cells.ts';
import type { Citations } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { stanceOf, type Review } from '../../kinds/review/reviews.ts';
import { verdicts } from '../../wiki/stances.ts';
import { reviewLink, reviewsByEpisode, type ReviewLink } from './order.ts';

/** Which way a point speaks, whatever the verdict of its review. */
export type Tone = 'praise' | 'fault';

/** Something a review praises or faults. */
export interface ThemePoint {
  /** Anchor of its words, which its dot shows. */
  id: string;
  tone: Tone;
  review: ReviewLink;
  what: Cell;
  /** All that its dot says by place, colour and fill, e.g. "Praised: the boat (Ada Marsh, mixed review)". */
  label: string;
}

/** What reviews praise and fault about one thing. */
export interface ThemeRow {
  id: string;
  label: string;
  /** Whether it is a theme at all; points without one are a row as well. */
  named: boolean;
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
  const cite = citer(new CellMaker(edition, citations));
  return reviewsByEpisode(edition)
    .map(({ episode, reviews }, index) => {
      const rows = themes
        .map(({ id, label }) => ({
          id: `theme-${index + 1}-${id ?? 'other'}`,
          label,
          named: id !== undefined,
          praises: points(reviews, 'praises', id),
          faults: points(reviews, 'faults', id),
        }))
        .map((row, place) => ({ row, place, spoken: row.praises.length + row.faults.length }))
        .filter(({ spoken }) => spoken > 0)
        .sort((a, b) => Number(!themes[a.place]!.id) - Number(!themes[b.place]!.id) || b.spoken - a.spoken)
        // Cited only now, so that numbers rise as a reader goes down the page.
        .map(({ row }) => ({
          ...row,
          praises: row.praises.map((point) => cite('praise', point)),
          faults: row.faults.map((point) => cite('fault', point)),
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

/** The points on one side of a theme, by the verdicts of their reviews: what is drawn alike stands together. */
function points(reviews: readonly Review[], side: 'praises' | 'faults', theme: string | undefined) {
  return verdicts.flatMap(({ stance }) =>
    reviews
      .filter((review) => stanceOf(review) === stance)
      .flatMap((review) =>
        (review.fields[side] ?? [])
          .filter((point) => point.theme === theme)
          .map((point) => ({ review, point })),
      ),
  );
}

/** Makes the points of one page, numbered as they are asked for. */
function citer(make: CellMaker) {
  let count = 0;
  return (tone: Tone, { review, point }: { review: Review; point: Point }): ThemePoint => {
    const what = make.text(capitalise(point.text), point);
    const link = reviewLink(make.edition, review);
    const verdict = link.stance === 'unstated' ? 'verdict not stated' : `${link.stance} review`;
    return {
      id: `point-${++count}`,
      tone,
      review: link,
      what,
      label: `${tone === 'praise' ? 'Praised' : 'Faulted'}: ${point.text} (${link.by}, ${verdict})`,
    };
  };
}
