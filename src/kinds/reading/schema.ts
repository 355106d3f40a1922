import { z } from 'astro/zod';
import { entry, proof, ref, refOrName } from '../../read/schemas/field-types.ts';

const argument = z
  .strictObject({
    by: refOrName('Who argues it.', 'person', 'organisation'),
    review: ref('In which review.', 'review').optional(),
    ...proof,
  })
  .meta({ description: 'Somebody who reads the story so.' });

export const schema = z.strictObject({
  ...entry,
  arguments: z.array(argument).min(1).meta({ description: 'Who argues it.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    reading: z.output<typeof schema>;
  }
}
