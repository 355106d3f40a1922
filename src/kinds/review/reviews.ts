import type { Edition } from '../../wiki/edition.ts';
import type { Stance } from '../../wiki/stances.ts';
import type { Entry } from '../../wiki/entry.ts';
import { referentOf } from '../../wiki/referent.ts';
import { filedPerEdition } from '../../wiki/once.ts';
import { inCodeOrder } from '../../issues/code-order.ts';
import { titleOrder } from '../../wiki/titles.ts';

export type Review = Entry<'review'>;

/** The verdict of a review. */
export function stanceOf({ fields }: Pick<Review, 'fields'>): Stance {
  return fields.stance ?? 'unstated';
}

/** The grade of a review as printed, with what it was given for where that is more than the episode. */
export function gradeOf({ fields: { rating } }: Pick<Review, 'fields'>): string | undefined {
  return rating && [rating.value, rating.note].filter(Boolean).join(' ');
}

/** The reviews somebody wrote, or an outlet printed. */
export const reviewsBy = filedPerEdition((edition) =>
  edition
    .ofKind('review')
    .flatMap((review) =>
      [...new Set([review.fields.critic, review.fields.outlet])].map((id) => [id, review] as const),
    ),
);

/** The reviews of an episode. */
export const reviewsOf = filedPerEdition((edition) =>
  edition.ofKind('review').map((review) => [review.fields.episode, review] as const),
);

/**
 * Where a date stands among others: a month or year known alone comes after its last day,
 * and what has no date comes last, so that nothing claims to be earlier than it is known to be.
 */
export function dateKey(published: string | undefined): string {
  const [year = '9999', month = '99', day = '99'] = published?.split('-') ?? [];
  return `${year}-${month}-${day}`;
}

/** Reviews by date; of the same date, by title. */
export function byDate(edition: Edition, reviews: readonly Review[]): Review[] {
  const key = ({ fields }: Review) => dateKey(fields.published?.value);
  const inTitleOrder = titleOrder(edition.settings.language);
  return [...reviews].sort(
    (a, b) => inCodeOrder(key(a), key(b)) || inTitleOrder(a.fields.title, b.fields.title),
  );
}

/** How much a review says here: the points it makes. */
function weightOf({ fields }: Pick<Review, 'fields'>): number {
  return (fields.praises?.length ?? 0) + (fields.faults?.length ?? 0);
}

/**
 * What reviews are ordered by where the foremost come first: what speaks in its own words, then what gives a grade, then
 * what says most; of the same weight, the earlier one.
 */
export function foremostKeys(review: Pick<Review, 'fields'>): (number | string)[] {
  const { quotation, rating, published } = review.fields;
  return [quotation ? 0 : 1, rating ? 0 : 1, -weightOf(review), dateKey(published?.value)];
}

/**
 * Who reviewed, in as few words as tell this review from the episode's others:
 * the critic, else the outlet, else the entry's title.
 */
export function reviewerOf(edition: Edition, review: Review): string {
  const { critic, outlet, episode, title } = review.fields;
  const id = critic ?? outlet;
  const same = reviewsBy(edition, id ?? '').filter(
    ({ fields }) => fields.episode === episode && (fields.critic ?? fields.outlet) === id,
  );
  return (same.length === 1 ? referentOf(edition, id)?.text : undefined) ?? title;
}
