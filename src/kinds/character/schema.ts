import { z } from 'astro/zod';
import { emblemColours, emblemShapes } from '../../draw/emblem-shapes.ts';
import { entry, filedAs, proof, ref, text, version } from '../../read/schemas/field-types.ts';

const portrayal = z
  .strictObject({
    by: ref('The performer.', 'person'),
    episode: ref('In which episode.', 'episode'),
    version: version.optional(),
    manner: text('How, where it is not on screen, e.g. "voice".').optional(),
    ...proof,
  })
  .meta({ description: 'Who plays the character in which episode.' });

const post = z
  .strictObject({
    version: version.optional(),
    post: text('The job or rank, e.g. "Programmer".'),
    at: ref('Where.', 'organisation', 'lore').optional(),
    ...proof,
  })
  .meta({ description: 'A job at the office or a rank aboard.' });

const state = z
  .strictObject({
    episode: ref('At the end of which episode.', 'episode'),
    version: version.optional(),
    state: text('How they stand then, e.g. "free in the online game".'),
    ...proof,
  })
  .meta({ description: 'How the character stands when an episode ends.' });

const emblem = z
  .strictObject({
    shape: z
      .enum(emblemShapes)
      .meta({ description: 'The shape of the sign, by post or rank; shared by nobody else.' }),
    colour: z.enum(emblemColours).meta({ description: 'The colour of the sign.' }),
  })
  .meta({ description: 'The sign that stands for the character in drawings.' });

const copy = z
  .strictObject({ character: ref('The original.', 'character'), ...proof })
  .meta({ description: 'Whom the character was copied from, where the copy has an entry of its own.' });

export const schema = z.strictObject({
  ...entry,
  filedAs,
  emblem: emblem.optional(),
  copyOf: copy.optional(),
  portrayals: z.array(portrayal).optional().meta({ description: 'Performers, by episode.' }),
  posts: z.array(post).optional().meta({ description: 'Jobs and ranks, of each version.' }),
  states: z.array(state).optional().meta({ description: 'How each version stands after each episode.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    character: z.output<typeof schema>;
  }
}
