import { z } from 'astro/zod';
import {
  date,
  entry,
  proof,
  ref,
  refOrName,
  reviewTheme,
  stated,
  text,
} from '../../read/schemas/field-types.ts';
import { stances } from '../../wiki/stances.ts';

const point = z
  .strictObject({
    text: text('A few words, e.g. "the final chase".'),
    theme: reviewTheme.optional(),
    ...proof,
  })
  .meta({ description: 'Something the review singles out.' });

export const schema = z.strictObject({
  ...entry,
  episode: ref('The episode under review.', 'episode'),
  critic: refOrName('Who wrote it; left out where no byline is known.', 'person').optional(),
  outlet: refOrName('Where it appeared; left out where unknown.', 'organisation').optional(),
  headline: stated('The title as printed.', text('The headline, without quotation marks.')).optional(),
  published: stated('When it appeared.', date('ISO date, e.g. 2017-12-29.')).optional(),
  rating: stated('The rating as printed.', text('Never converted, e.g. "4/5".')).optional(),
  quotation: stated(
    'A few of its own words, which its text here quotes too.',
    text('The words, without quotation marks.'),
  ).optional(),
  stance: z
    .enum(stances)
    .optional()
    .meta({ description: 'The verdict as a whole; left out where no source gives one.' }),
  praises: z.array(point).optional().meta({ description: 'What it praises.' }),
  faults: z.array(point).optional().meta({ description: 'What it faults.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    review: z.output<typeof schema>;
  }
}
