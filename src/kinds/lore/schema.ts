import { z } from 'astro/zod';
import { entry, ref, rules, type } from '../../read/schemas/field-types.ts';

export const schema = z.strictObject({
  ...entry,
  type: type('What sort of thing it is within the story, one of types.lore in wiki.yaml.', 'lore'),
  partOf: ref('The place or thing it belongs to.', 'lore', 'organisation').optional(),
  rules,
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    lore: z.output<typeof schema>;
  }
}
