import type { z } from 'astro/zod';
import type { FieldMeaning } from '../schemas/field-types.ts';
import { isName } from '../schemas/ids.ts';
import { child } from './schema-fields.ts';
import { unwrap, type Schema } from './unwrap.ts';
import type { FieldPath } from './yaml-file.ts';

/** A string in a field that stands for something: an entry, a source, a level, a lane. */
export interface MeaningfulField {
  value: string;
  path: FieldPath;
  meaning: FieldMeaning;
  /** Levels of the objects around it, outermost first. */
  levels: string[];
}

/**
 * Lists the strings in a block that stand for something, by the schema's word.
 * Works on data that does not validate, so that one mistake does not hide another.
 */
export function meaningfulFields(
  schema: Schema,
  data: unknown,
  path: FieldPath = [],
  levels: string[] = [],
): MeaningfulField[] {
  const meta = (schema as z.ZodType).meta() ?? (unwrap(schema) as z.ZodType).meta();
  if (typeof data === 'string') {
    const meaning = meta as FieldMeaning | undefined;
    if (!meaning || !('refersTo' in meaning || 'names' in meaning)) return [];
    if ('orName' in meaning && isName(data.trim())) {
      return [{ value: data.trim(), path, meaning: { names: 'folded', of: meaning.refersTo }, levels }];
    }
    return [{ value: data, path, meaning, levels }];
  }
  if (Array.isArray(data)) {
    const element = child(schema, 0);
    return element
      ? data.flatMap((item, index) => meaningfulFields(element, item, [...path, index], levels))
      : [];
  }
  if (data && typeof data === 'object') {
    const own = (data as { level?: unknown }).level;
    const inner = typeof own === 'string' ? [...levels, own] : levels;
    return Object.entries(data).flatMap(([key, value]) => {
      const field = child(schema, key);
      return field ? meaningfulFields(field, value, [...path, key], inner) : [];
    });
  }
  return [];
}
