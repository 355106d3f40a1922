import type { z } from 'astro/zod';
import { unwrap, type Schema } from './unwrap.ts';
import type { FieldPath } from './yaml-file.ts';

/** The schema of a field, or of the members of a list; undefined where the schema knows none. */
export function child(schema: Schema, key: string | number): Schema | undefined {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  // Every object has a "constructor"; a schema's shape is asked for its own fields alone.
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : undefined;
}

/** The schema of what stands at a path: as far along it as the schema knows. */
export function schemaAt(schema: Schema, path: FieldPath): Schema {
  return path.reduce<Schema>((at, key) => child(at, key) ?? at, schema);
}

/** The sentence a schema carries about itself, if any. */
export function description(schema: Schema): string | undefined {
  const own = (schema as z.ZodType).description;
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (own || (def.type !== 'optional' && def.type !== 'pipe')) return own;
  return description(def.type === 'optional' ? def.innerType : def.out);
}

/** Names of the fields an object schema knows. */
export function knownFields(schema: Schema): string[] {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
