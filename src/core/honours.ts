import { awardsByCeremony, awardTotals, type CeremonyGroup } from './awards-by-ceremony.ts';
import { CellMaker, type Panel } from './cells.ts';
import type { Citations } from './citations.ts';
import type { Edition } from './edition.ts';
import { episodesInOrder } from './overviews.ts';
import { rankingRows, type RankingRow } from './ranking-plot.ts';
import { reviewerOf, reviewsByEpisode } from './review-order.ts';
import { rankingPanel } from './rows.ts';
import { sortName } from './wiki.ts';

/** The rankings of one episode, drawn and as a table. */
export interface EpisodeRankings {
  id: string;
  heading: string;
  rows: RankingRow[];
  table: Panel;
}

/** Marks, places and prizes; what an edition has none of is empty. */
export interface Honours {
  ratings?: Panel;
  rankings: EpisodeRankings[];
  awards: { groups: CeremonyGroup[]; totals: string };
}

/** Collects an edition's ratings, rankings and awards. */
export function honoursOf(edition: Edition, citations: Citations): Honours {
  const make = new CellMaker(edition, citations);
  const ratings = ratingPanel(make);
  const rankings = episodesInOrder(edition)
    .map((episode) => ({
      episode,
      own: edition.rows('rankings').filter((row) => row.episode === episode.id),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ episode, own }) => ({
      id: `ranks-${episode.id}`,
      heading: episode.fields.title,
      rows: rankingRows(own, edition),
      table: rankingPanel(own, make),
    }));
  const awards = edition.rows('awards');
  return {
    ratings: ratings.rows.length ? ratings : undefined,
    rankings,
    awards: { groups: awardsByCeremony(awards, make), totals: awardTotals(awards) },
  };
}

/** Every rating as printed, by whoever gave it; the scales differ, so nothing is reckoned from them. */
function ratingPanel(make: CellMaker): Panel {
  const { edition } = make;
  const rated = reviewsByEpisode(edition)
    .flatMap(({ reviews }) => reviews)
    .filter(({ fields }) => fields.rating)
    .map((review) => ({
      review,
      by: edition.find(review.fields.outlet ?? '')?.fields.title ?? reviewerOf(edition, review),
    }))
    .sort((a, b) => sortName(a.by).localeCompare(sortName(b.by)));
  return {
    id: 'ratings',
    heading: 'Ratings as printed',
    columns: ['By', 'Rating', 'Of', 'Review', 'Verdict'],
    rows: rated.map(({ review }) => [
      make.entries([review.fields.outlet, review.fields.critic].filter((id) => id !== undefined)),
      make.text(review.fields.rating!.value, review.fields.rating),
      make.entries([review.fields.episode]),
      make.entries([review.id]),
      make.verdict(review),
    ]),
  };
}
