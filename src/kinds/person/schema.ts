import { z } from 'astro/zod';
import { entry, filedAs, proof, refOrName, text } from '../../read/schemas/field-types.ts';

const knownFor = z
  .strictObject({
    work: refOrName('The film, series, book or other work.', 'work', 'episode'),
    as: text('The part or job, e.g. "Captain Flint".').optional(),
    ...proof,
  })
  .meta({ description: 'Something else they made or were in.' });

const position = z
  .strictObject({
    at: refOrName('The organisation.', 'organisation'),
    as: text('The position, e.g. "Creative director".').optional(),
    ...proof,
  })
  .meta({ description: 'Where they work or write.' });

export const schema = z.strictObject({
  ...entry,
  filedAs,
  occupations: z
    .array(text('A trade in lower case, e.g. "actor".'))
    .min(1)
    .meta({ description: 'What they do; roles on this wiki are derived from credits.' }),
  knownFor: z.array(knownFor).optional().meta({ description: 'Other work.' }),
  positions: z.array(position).optional().meta({ description: 'Where they work or write.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    person: z.output<typeof schema>;
  }
}
