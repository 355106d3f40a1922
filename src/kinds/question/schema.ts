import { z } from 'astro/zod';
import { entry, ref, text } from '../../read/schemas/field-types.ts';

export const schema = z.strictObject({
  ...entry,
  about: z
    .array(ref('What it asks about.'))
    .min(1)
    .meta({ description: 'The entries it asks about, on whose pages it stands; the nearest first.' }),
  asked: z
    .array(text('The question in other words.'))
    .optional()
    .meta({ description: 'Other wordings, as readers type them, e.g. ["is the keeper dead"].' }),
  episode: ref('The episode it stands under; that of what it is about when left out.', 'episode').optional(),
  order: z
    .number()
    .optional()
    .meta({ description: 'Its place among the questions; gaps are welcome, e.g. 40.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    question: z.output<typeof schema>;
  }
}
