import { z } from 'astro/zod';
import { entry, refOrName, rules, type } from '../../read/schemas/field-types.ts';

export const schema = z.strictObject({
  ...entry,
  type: type('What sort of organisation it is, one of types.organisation in wiki.yaml.', 'organisation'),
  partOf: refOrName('The organisation or series it belongs to.', 'organisation').optional(),
  rules,
});

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    organisation: z.output<typeof schema>;
  }
}
