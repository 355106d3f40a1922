import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { byDate, reviewerOf, reviewsOf, stanceOf, type Review } from '../../kinds/review/reviews.ts';
import { inOrder } from '../lists/in-order.ts';
import { verdicts, verdictWord, type Stance } from '../../wiki/stances.ts';
import type { Entry } from '../../wiki/entry.ts';

/** The reviews of one episode. */
export interface EpisodeReviews {
  episode: Entry<'episode'>;
  /** By date, oldest first. */
  reviews: Review[];
}

/** The reviews of an edition by episode, in the order the episodes were shown; episodes without any are left out. */
export function reviewsByEpisode(edition: Edition): EpisodeReviews[] {
  return episodesInOrder(edition)
    .map((episode) => ({
      episode,
      reviews: byDate(edition, reviewsOf(edition, episode.id)),
    }))
    .filter(({ reviews }) => reviews.length > 0);
}

/** A review as a mark to follow: its verdict drawn, its author named. */
export interface ReviewLink {
  href: string;
  by: string;
  stance: Stance;
  /** What the mark says to whoever cannot see it, e.g. "Ada Marsh: mixed". */
  label: string;
}

/** A link to a review. */
export function reviewLink(edition: Edition, review: Review): ReviewLink {
  const stance = stanceOf(review);
  const by = reviewerOf(edition, review);
  return {
    href: edition.hrefs.entry(review),
    by,
    stance,
    label: `${by}: ${verdictWord(stance).toLowerCase()}`,
  };
}

/** The verdicts that an edition's reviews reach, best first. */
export function verdictsIn(edition: Edition) {
  const reached = new Set(edition.ofKind('review').map(stanceOf));
  return verdicts.filter(({ stance }) => reached.has(stance));
}

/** The few reviews to show first: the foremost of each verdict, so that no one verdict speaks alone, then more. */
export function foremost(edition: Edition, reviews: readonly Review[], count: number): Review[] {
  const ranked = inOrder(edition, reviews);
  const ofEach = verdicts.flatMap(({ stance }) => ranked.find((each) => stanceOf(each) === stance) ?? []);
  const chosen = [...new Set([...ofEach, ...ranked])].slice(0, count);
  return ranked.filter((each) => chosen.includes(each));
}
