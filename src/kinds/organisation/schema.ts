import { z } from 'astro/zod';
import { entry, ref } from '../../read/schemas/field-types.ts';

export const schema = z.strictObject({
  ...entry,
  type: z
    .enum([
      'studio',
      'production company',
      'broadcaster',
      'streaming service',
      'effects house',
      'design studio',
      'outlet',
      'award body',
      'company',
      'festival',
      'in-story company',
    ])
    .meta({ description: 'What sort of organisation it is.' }),
  partOf: ref('The organisation or series it belongs to.', 'organisation').optional(),
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    organisation: z.output<typeof schema>;
  }
}
