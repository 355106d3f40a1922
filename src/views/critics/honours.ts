import { awardsByCeremony, awardTotals, type CeremonyGroup } from './awards-by-ceremony.ts';
import { CellMaker, type Cell } from '../../cells/cells.ts';
import type { Citations } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { rankingRows, type RankingRow } from './ranking-plot.ts';
import { reviewsByEpisode } from './order.ts';
import { referentOf } from '../../wiki/referent.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** A rating as printed. */
export interface Rating {
  value: string;
  by: Cell;
  /** The episode, with the rating's note and sources. */
  of: Cell;
  /** The review. */
  title: string;
  href: string;
}

/** The rankings of one episode. */
export interface EpisodeRankings {
  id: string;
  heading: string;
  rows: RankingRow[];
}

/** Marks, places and prizes; what an edition has none of is empty. */
export interface Honours {
  ratings: Rating[];
  rankings: EpisodeRankings[];
  awards: { groups: CeremonyGroup[]; totals: string };
}

/** Collects an edition's ratings, rankings and awards. */
export function honoursOf(edition: Edition, citations: Citations): Honours {
  const make = new CellMaker(edition, citations);
  const ratings = ratingsOf(make);
  const ranked = Map.groupBy(edition.rows('rankings'), ({ episode }) => episode);
  const rankings = episodesInOrder(edition)
    .map((episode) => ({ episode, own: ranked.get(episode.id) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .map(({ episode, own }) => ({
      id: `ranks-${episode.id}`,
      heading: episode.fields.title,
      rows: rankingRows(own, make),
    }));
  const awards = edition.rows('awards');
  return {
    ratings,
    rankings,
    awards: { groups: awardsByCeremony(awards, make), totals: awardTotals(awards) },
  };
}

/** Every rating as printed, by whoever gave it; the scales differ, so nothing is reckoned from them. */
function ratingsOf(make: CellMaker): Rating[] {
  const { edition } = make;
  const inTitleOrder = titleOrder(edition.settings.language);
  return reviewsByEpisode(edition)
    .flatMap(({ reviews }) => reviews)
    .map((review) => ({
      review,
      name: referentOf(edition, review.fields.outlet)?.text ?? review.fields.title,
    }))
    .sort((a, b) => inTitleOrder(a.name, b.name))
    .flatMap(({ review }) => {
      const { rating, outlet, critic, episode } = review.fields;
      if (!rating) return [];
      return {
        value: rating.value,
        by: make.entries([outlet, critic].filter((id) => id !== undefined)),
        of: make.entries([episode], rating),
        title: review.fields.title,
        href: edition.hrefs.entry(review),
      };
    });
}
