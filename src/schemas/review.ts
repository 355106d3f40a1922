import { z } from 'astro/zod';
import { date, entry, proof, ref, stated, text } from './fields.ts';

const point = z
  .strictObject({ text: text('A few words, e.g. "the final chase".'), ...proof })
  .meta({ description: 'Something the review singles out.' });

export const review = z.strictObject({
  ...entry,
  episode: ref('The episode under review.', 'episode'),
  critic: ref('Who wrote it; left out where no byline is known.', 'person').optional(),
  outlet: ref('Where it appeared; left out where unknown.', 'organisation').optional(),
  headline: stated('The title as printed.', text('The headline, without quotation marks.')).optional(),
  published: stated('When it appeared.', date('ISO date, e.g. 2017-12-29.')).optional(),
  rating: stated('The rating as printed.', text('Never converted, e.g. "4/5".')).optional(),
  stance: z
    .enum(['positive', 'mixed', 'negative'])
    .optional()
    .meta({ description: 'The verdict as a whole; left out where no source gives one.' }),
  praises: z.array(point).optional().meta({ description: 'What it praises.' }),
  faults: z.array(point).optional().meta({ description: 'What it faults.' }),
});
