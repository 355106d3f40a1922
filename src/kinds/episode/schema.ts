import { z } from 'astro/zod';
import { date, entry, proof, ref, refOrName, stated, text } from '../../read/schemas/field-types.ts';

const credit = z
  .strictObject({
    to: refOrName('Who did it.', 'person', 'organisation'),
    job: text('The job as credited, e.g. "Director".'),
    ...proof,
  })
  .meta({ description: 'One credit of the crew; the cast is credited on the characters.' });

export const schema = z.strictObject({
  ...entry,
  series: ref('The series it belongs to.', 'work'),
  season: z.int().positive().meta({ description: 'Number of the series (season), e.g. 4.' }),
  number: z.int().positive().meta({ description: 'Number within the series, e.g. 1.' }),
  follows: ref('The episode whose story it continues.', 'episode').optional(),
  released: stated('When it was first shown.', date('ISO date, e.g. 2017-12-29.')),
  runtime: z
    .array(
      stated(
        'A running time as a source gives it.',
        z.int().positive().meta({ description: 'Minutes, e.g. 76.' }),
      ),
    )
    .min(1)
    .meta({ description: 'Running times in minutes, best supported first.' }),
  cast: z
    .array(ref('A performer.', 'person'))
    .optional()
    .meta({ description: 'The performers in the order to print, first billed first; all others follow.' }),
  credits: z.array(credit).meta({ description: 'The crew, in the order to print.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    episode: z.output<typeof schema>;
  }
}
