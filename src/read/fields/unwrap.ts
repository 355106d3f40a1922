import type { z } from 'astro/zod';

export type Schema = z.core.$ZodType;

/** Takes off what wraps a schema (optional, preprocess), keeping the meaning it carries. */
export function unwrap(schema: Schema): Schema {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'optional') return unwrap(def.innerType);
  if (def.type === 'pipe') return unwrap(def.out);
  return schema;
}
