import { z } from 'astro/zod';
import { entry, lane, level, proof, ref, text, version } from '../../read/schemas/field-types.ts';

const appearance = z
  .strictObject({
    character: ref('Who is in the scene.', 'character'),
    version: version.optional(),
    level: level.optional(),
    until: level
      .meta({
        description: 'The level from which another row says better who it is, e.g. that it is a copy.',
      })
      .optional(),
  })
  .meta({ description: 'A character seen or heard in the scene.' });

const crossing = z
  .strictObject({
    to: lane,
    by: text('What crosses and how, e.g. "a message".'),
    through: ref('The thing by which it crosses, e.g. "three-lanterns".', 'lore').optional(),
    ...proof,
  })
  .meta({ description: 'Something that passes from this lane to another in the scene.' });

export const schema = z.strictObject({
  ...entry,
  episode: ref('The episode the scene is in.', 'episode'),
  order: z.number().meta({ description: 'Its place in the episode; gaps are welcome, e.g. 40.' }),
  part: text('The title of the part of the story that begins with it, e.g. "The last night".').optional(),
  lane,
  place: ref('Where it plays.', 'lore', 'organisation').optional(),
  cast: z.array(appearance).min(1).meta({ description: 'Who is in it.' }),
  crossings: z.array(crossing).optional().meta({ description: 'What passes to another lane.' }),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    scene: z.output<typeof schema>;
  }
}
