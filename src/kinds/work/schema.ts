import { z } from 'astro/zod';
import { date, entry, proof, ref, refOrName, stated, text, type } from '../../read/schemas/field-types.ts';

const maker = z
  .strictObject({
    by: refOrName('Who made it.', 'person', 'organisation'),
    job: text('As what, e.g. "author".'),
    ...proof,
  })
  .meta({ description: 'Somebody who made it.' });

const relation = z
  .strictObject({
    to: ref('The entry it bears on.', 'episode', 'character', 'scene', 'lore', 'chapter', 'work'),
    as: z
      .enum(['allusion', 'inspiration', 'comparison', 'same makers', 'same cast', 'same series'])
      .meta({ description: 'How it bears on it.' }),
    grade: z
      .enum(['makers confirm', 'critic notes', 'fans read'])
      .optional()
      .meta({ description: 'Who says so, for allusions, inspirations and comparisons.' }),
    ...proof,
  })
  .meta({ description: 'How the work bears on the episode.' });

export const schema = z.strictObject({
  ...entry,
  type: type('What sort of work it is, one of types.work in wiki.yaml.', 'work'),
  released: stated('When it came out.', date('ISO date or year, e.g. 2009.')).optional(),
  partOf: refOrName('The series or collection it belongs to.', 'work').optional(),
  makers: z.array(maker).optional().meta({ description: 'Who made it.' }),
  relations: z.array(relation).optional().meta({ description: 'What it has to do with ours.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    work: z.output<typeof schema>;
  }
}
