import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from '../site/overviews.ts';
import { stanceOf, verdicts, verdictWord, type Stance } from '../../wiki/stances.ts';
import type { Entry } from '../../wiki/entry.ts';

export type Review = Entry<'review'>;

/** The reviews of one episode. */
export interface EpisodeReviews {
  episode: Entry<'episode'>;
  /** By date, oldest first. */
  reviews: Review[];
}

/**
 * Where a date stands among others: a month or year known alone comes after its last day,
 * and what has no date comes last, so that nothing claims to be earlier than it is known to be.
 */
export function dateKey(published: string | undefined): string {
  const [year = '9999', month = '99', day = '99'] = published?.split('-') ?? [];
  return `${year}-${month}-${day}`;
}

/** Reviews by date; of the same date, by title. */
export function byDate(reviews: readonly Review[]): Review[] {
  const key = ({ fields }: Review) => dateKey(fields.published?.value);
  return [...reviews].sort(
    (a, b) => key(a).localeCompare(key(b)) || a.fields.title.localeCompare(b.fields.title),
  );
}

/** The reviews of an edition by episode, in the order the episodes were shown; episodes without any are left out. */
export function reviewsByEpisode(edition: Edition): EpisodeReviews[] {
  return episodesInOrder(edition)
    .map((episode) => ({
      episode,
      reviews: byDate(edition.ofKind('review').filter((review) => review.fields.episode === episode.id)),
    }))
    .filter(({ reviews }) => reviews.length > 0);
}

/**
 * Who reviewed, in as few words as tell this review from the episode's others:
 * the critic, else the outlet, else the entry's title.
 */
export function reviewerOf(edition: Edition, review: Review): string {
  const { critic, outlet, episode, title } = review.fields;
  const id = critic ?? outlet;
  const same = edition
    .ofKind('review')
    .filter(({ fields }) => fields.episode === episode && (fields.critic ?? fields.outlet) === id);
  return (id && same.length === 1 ? edition.find(id)?.fields.title : undefined) ?? title;
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
