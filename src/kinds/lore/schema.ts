import { z } from 'astro/zod';
import { entry, ref } from '../../read/schemas/field-types.ts';

export const schema = z.strictObject({
  ...entry,
  type: z
    .enum(['place', 'vessel', 'technology', 'object', 'programme', 'game', 'creature', 'message'])
    .meta({ description: 'What sort of thing it is within the story.' }),
  partOf: ref('The place or thing it belongs to.', 'lore', 'organisation').optional(),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    lore: z.output<typeof schema>;
  }
}
