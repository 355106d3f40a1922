import { z } from 'astro/zod';
import { entry, ref, text } from '../../read/schemas/field-types.ts';

/** One shelf of a section page: which entries or rows it lists, under which heading. */
const shelf = z
  .strictObject({
    heading: text('The heading over the list, e.g. "Behind the camera".'),
    lists: z
      .enum([
        'episode',
        'scene',
        'character',
        'person',
        'organisation',
        'work',
        'lore',
        'chapter',
        'reading',
        'review',
        'award',
        'ranking',
        'track',
      ])
      .meta({ description: 'The kind of entry, or the table, that is listed.' }),
    role: z.enum(['cast', 'crew', 'critic']).optional().meta({ description: 'Only people with this role.' }),
    episode: ref('Only what belongs to this episode.', 'episode').optional(),
    type: text('Only entries whose `type` is this, e.g. "effects house".').optional(),
  })
  .meta({ description: 'A list on the section page, filled by the engine.' });

export const section = z.strictObject({
  ...entry,
  shelves: z.array(shelf).min(1).meta({ description: 'The lists on the page, in order.' }),
});
