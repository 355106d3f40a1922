import type { CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { formatDate } from '../../wiki/dates.ts';
import { stanceOf, type Review } from './reviews.ts';
import { inQuotationMarks } from '../../wiki/quotation-marks.ts';

/** Who wrote a review of what, where and when, and what it comes to. */
export function infobox(review: Review, make: CellMaker): InfoboxLine[] {
  const { critic, outlet, episode, headline, published, rating, stance } = review.fields;
  const { language } = make.edition.settings;
  return [
    ['Critic', [critic ? make.entries([critic]) : undefined]],
    ['Outlet', [outlet ? make.entries([outlet]) : undefined]],
    ['Of', [make.entries([episode])]],
    ['Headline', [headline && make.text(inQuotationMarks(headline.value), headline)]],
    ['Published', [published && make.text(formatDate(published.value, language), published)]],
    ['Rating', [rating && make.text(rating.value, rating)]],
    ['Verdict', [stance && make.verdict(stanceOf(review))]],
  ];
}
