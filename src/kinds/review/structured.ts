import type { Rating, Review } from 'schema-dts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { namedThing, typed } from '../../wiki/structured.ts';

/** A review for search engines; a rating only where one was printed, as it was printed. */
export const structured = (
  { fields }: Pick<Entry<'review'>, 'fields'>,
  edition: Edition,
): Exclude<Review, string> => ({
  '@type': 'Review',
  name: fields.headline?.value ?? fields.title,
  itemReviewed: typed('TVEpisode', namedThing(edition, fields.episode)),
  author: typed('Person', namedThing(edition, fields.critic)),
  publisher: typed('Organization', namedThing(edition, fields.outlet)),
  datePublished: fields.published?.value,
  reviewRating: fields.rating && ratingOf(fields.rating.value),
});

/**
 * A rating as printed, "4/5" or "B+"; of the first kind its scale is known.
 * @see https://schema.org/Rating
 */
function ratingOf(printed: string): Exclude<Rating, string> {
  const [, value, best] = /^(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*(\d+)/.exec(printed) ?? [];
  return { '@type': 'Rating', ratingValue: value ?? printed, bestRating: best };
}
