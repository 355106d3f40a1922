import { z } from 'astro/zod';
import { date, entry, proof, text } from '../../read/schemas/field-types.ts';

const event = z
  .strictObject({
    date: date('ISO date, month or year, e.g. 2017-01.'),
    text: text('What happened, as one short sentence.'),
    ...proof,
  })
  .meta({ description: 'A dated event of the making.' });

export const schema = z.strictObject({
  ...entry,
  order: z.number().meta({ description: 'Its place in the section, e.g. 20.' }),
  events: z.array(event).optional().meta({ description: 'Dated events for the production timeline.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    chapter: z.output<typeof schema>;
  }
}
