import { CellMaker, type Cell } from '../../cells/cells.ts';
import { Citations } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { stanceOf, type Review } from '../../kinds/review/reviews.ts';
import { inOrder } from '../lists/in-order.ts';
import { reviewLink, reviewsByEpisode, type ReviewLink } from './order.ts';
import { verdicts, type Stance } from '../../wiki/stances.ts';

/** The reception in a few words and marks. */
export interface CriticsExcerpt {
  /** The page with all of it. */
  href: string;
  episodes: {
    title: string;
    href: string;
    verdicts: { stance: Stance; word: string; links: ReviewLink[] }[];
  }[];
  quotations: { text: string; by: Cell; href: string }[];
}

const mostQuotations = 3;

/** Counts the verdicts per episode and picks a few quotations; undefined without reviews. */
export function criticsExcerpt(edition: Edition): CriticsExcerpt | undefined {
  const groups = reviewsByEpisode(edition);
  if (groups.length === 0) return undefined;
  // The sources stand at the foot of the review that each quotation leads to.
  const make = new CellMaker(edition, new Citations(edition));
  return {
    href: edition.hrefs.critics(),
    episodes: groups.map(({ episode, reviews }) => ({
      title: episode.fields.title,
      href: edition.hrefs.entry(episode),
      verdicts: verdicts
        .map(({ stance, word }) => ({
          stance,
          word,
          links: reviews
            .filter((review) => stanceOf(review) === stance)
            .map((review) => reviewLink(edition, review)),
        }))
        .filter(({ links }) => links.length > 0),
    })),
    quotations: quoted(
      edition,
      groups.flatMap(({ reviews }) => reviews),
    ).map((review) => ({
      text: review.fields.quotation!.value,
      by: make.entries([review.fields.critic, review.fields.outlet].filter((id) => id !== undefined)),
      href: edition.hrefs.entry(review),
    })),
  };
}

/** The weightiest review of each verdict that is quoted, then more by weight, so that no one verdict speaks alone. */
function quoted(edition: Edition, reviews: readonly Review[]): Review[] {
  const speaking = inOrder(
    edition,
    reviews.filter((review) => review.fields.quotation),
  );
  const first = verdicts.flatMap(({ stance }) => speaking.find((each) => stanceOf(each) === stance) ?? []);
  return [...new Set([...first, ...speaking])].slice(0, mostQuotations);
}
