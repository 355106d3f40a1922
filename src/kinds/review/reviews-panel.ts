import type { CellMaker, Panel } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';
import { stanceOf } from './reviews.ts';

/** Reviews as a table: each with what it is of and its verdict. */
export function reviewsPanel(reviews: readonly Entry<'review'>[], make: CellMaker): Panel {
  return {
    id: 'reviews',
    heading: 'Reviews',
    columns: ['Review', 'Of', 'Verdict'],
    rows: reviews.map((review) => [
      make.entries([review.id]),
      make.entries([review.fields.episode]),
      make.verdict(stanceOf(review)),
    ]),
  };
}
