import { CellMaker, type Cell } from '../../cells/cells.ts';
import type { Citations, Mark } from '../../cells/citations.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import { stanceOf, type Review } from '../../kinds/review/reviews.ts';
import { folded } from '../lists/fold.ts';
import { foremost, reviewsByEpisode } from './order.ts';
import { verdicts, verdictWord, type Stance } from '../../wiki/stances.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { referentOf } from '../../wiki/referent.ts';
import { says } from '../../wiki/says.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** A review as it hangs on the wall. */
export interface ReviewCard {
  id: string;
  href: string;
  title: string;
  stance: Stance;
  verdict: string;
  /** Number of its outlet among the choices; 0 where none is known. */
  outlet: number;
  /** Critic and outlet, as far as they are known and the title does not name them. */
  by: Cell;
  /** As precise as known; undefined where unknown. */
  date?: string;
  rating?: { value: string; note?: string };
  /** The review's own words, else what this wiki says of it. */
  quotation?: string;
  summary?: string;
  marks: Mark[];
}

/** The reviews of one episode on the wall. */
export interface WallGroup {
  id: string;
  heading: string;
  href: string;
  /** Those shown at once: the foremost, or all by date where that is no more than a few. */
  cards: ReviewCard[];
  /** Those that are folded away, by date. */
  rest: ReviewCard[];
}

/** Something to filter by, with how many reviews it has in the edition. */
export interface Choice<Value> {
  value: Value;
  label: string;
  count: number;
}

/** The wall of an edition, with what it can be filtered by. */
export interface ReviewWall {
  groups: WallGroup[];
  total: number;
  verdicts: Choice<Stance>[];
  /** By name; numbered from 1, with 0 for reviews without a known outlet. */
  outlets: Choice<number>[];
}

/** How many reviews of an episode are shown at once: two rows at a desk. */
const shownAtOnce = 8;

/** Hangs an edition's reviews, by episode: a few that say most, then the others by date. */
export function reviewWallOf(edition: Edition, citations: Citations): ReviewWall {
  const make = new CellMaker(edition, citations);
  const outlets = outletsOf(edition);
  const groups = reviewsByEpisode(edition).map(({ episode, reviews }) => {
    const folds = folded(reviews, shownAtOnce).rest.length > 0;
    const first = folds ? foremost(edition, reviews, shownAtOnce) : reviews;
    const card = (review: Review) => cardOf(make, citations, review, outlets);
    return {
      id: `of-${episode.id}`,
      heading: episode.fields.title,
      href: edition.hrefs.entry(episode),
      cards: first.map(card),
      rest: reviews.filter((review) => !first.includes(review)).map(card),
    };
  });
  const cards = groups.flatMap((group) => [...group.cards, ...group.rest]);
  const choice = <Value>(value: Value, label: string, fits: (card: ReviewCard) => boolean) => ({
    value,
    label,
    count: cards.filter(fits).length,
  });
  return {
    groups,
    total: cards.length,
    verdicts: verdicts
      .map(({ stance, word }) => choice(stance, word, (card) => card.stance === stance))
      .filter(({ count }) => count > 0),
    outlets: [...outlets.map(({ title }) => title), undefined]
      .map((title, index) => {
        const value = title ? index + 1 : 0;
        return choice(value, title ?? 'No outlet known', (card) => card.outlet === value);
      })
      .filter(({ count }) => count > 0),
  };
}

/** The outlets that have a review in the edition, by name, those without an entry too. */
function outletsOf(edition: Edition): { id: string; title: string }[] {
  const inTitleOrder = titleOrder(edition.settings.language);
  const ids = new Set(edition.ofKind('review').map(({ fields }) => fields.outlet));
  return [...ids]
    .flatMap((id) => {
      const outlet = referentOf(edition, id);
      return id !== undefined && outlet ? { id, title: outlet.text } : [];
    })
    .sort((a, b) => inTitleOrder(a.title, b.title));
}

function cardOf(
  make: CellMaker,
  citations: Citations,
  review: Review,
  outlets: { id: string }[],
): ReviewCard {
  const { edition } = make;
  const { critic, outlet, published, rating, quotation, title, summary } = review.fields;
  const stance = stanceOf(review);
  return {
    id: review.id,
    href: edition.hrefs.entry(review),
    title,
    stance,
    verdict: verdictWord(stance),
    outlet: outlets.findIndex(({ id }) => id === outlet) + 1,
    by: make.entries(
      [critic, outlet].filter((id) => id !== undefined).filter((id) => !names(edition, title, id)),
    ),
    date: published && formatDate(published.value, edition.settings.language),
    rating: rating && { value: rating.value, note: rating.note },
    quotation: quotation?.value,
    summary: quotation ? undefined : summary,
    marks: citations.cite(sourcesOf(review)),
  };
}

/** Whether a title says who somebody is, or which outlet, by whatever name. */
function names(edition: Edition, title: string, id: string): boolean {
  const aliases = edition.find(id)?.fields.aliases ?? [];
  return [referentOf(edition, id)?.text ?? '', ...aliases].some((name) => name && says(title, name));
}

/** What states the fields on a card; for a card of a verdict alone, what its text rests on first. */
function sourcesOf(review: Review): readonly OpenSource[] {
  const { published, rating, quotation } = review.fields;
  const stated = [published, rating, quotation].flatMap((each) => each?.sources ?? []);
  return stated.length ? stated : (review.claims[0]?.sources ?? []);
}
