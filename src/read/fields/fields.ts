import type { z } from 'astro/zod';
import type { FieldMeaning } from '../schemas/field-types.ts';
import { isName } from '../schemas/ids.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { suggest } from '../../issues/suggest.ts';
import { exampleOf } from './field-examples.ts';
import { unwrap, type Schema } from './unwrap.ts';
import type { FieldPath, YamlBlock } from './yaml-file.ts';

/** A string in a field that stands for something: an entry, a source, a level, a lane. */
export interface MeaningfulField {
  value: string;
  path: FieldPath;
  meaning: FieldMeaning;
  /** Levels of the objects around it, outermost first. */
  levels: string[];
}

/**
 * Validates a block against its schema.
 * @returns the parsed fields (undefined when something is wrong) and every problem found
 */
export function readFields<T extends z.ZodType>(
  schema: T,
  block: YamlBlock,
): { fields?: z.output<T>; issues: Issue[] } {
  const result = schema.safeParse(block.data, { reportInput: true });
  if (result.success) return { fields: result.data, issues: [] };
  return { issues: result.error.issues.flatMap((each) => explain(schema, block, each)) };
}

/** How many unknown fields of one block are told of; more are not fields, but text gone astray. */
const mostUnknown = 20;

/** Puts a problem the schema found into an author's words. */
function explain(schema: Schema, block: YamlBlock, problem: z.core.$ZodIssue): Issue[] {
  const path = problem.path as FieldPath;
  const at = schemaAt(schema, path);
  const field = path.length ? path.join('.') : 'the file';
  const input = valueAt(block.data, path);
  const example = path.length > 0 ? exampleOf(at, input) : undefined;
  const expected = [shapeOf(at), description(at)?.replace(/\.$/, '')].filter(Boolean).join(': ');

  if (problem.code === 'unrecognized_keys') {
    const known = knownFields(at);
    return problem.keys.slice(0, mostUnknown).map((key) =>
      issue('unknown-field', block.placeOfKey([...path, key]), {
        field: [...path, key].join('.'),
        suggestion: suggest(key, known),
        known,
      }),
    );
  }
  if (input === undefined) {
    const details = { field, description: expected, example };
    return [issue('missing-field', { ...block.placeOf(path), length: 1 }, details)];
  }
  if (problem.message === 'not-a-date') {
    return [issue('bad-date', block.placeOf(path), { field, found: show(input) })];
  }
  if (problem.code === 'invalid_value') {
    const options = problem.values.map(String);
    return [
      issue('wrong-value', block.placeOf(path), {
        field,
        found: show(input),
        expected: `one of ${options.map((each) => `"${each}"`).join(', ')}`,
        example,
        suggestion: typeof input === 'string' ? suggest(input, options) : undefined,
      }),
    ];
  }
  const length =
    problem.code === 'too_big' && typeof input === 'string'
      ? `at most ${problem.maximum} characters (it has ${input.length}): `
      : '';
  return [
    issue('wrong-value', block.placeOf(path), {
      field,
      found: show(input),
      expected: length + expected,
      example,
    }),
  ];
}

/** What a value must be, in an author's words. */
function shapeOf(schema: Schema): string {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a group of fields';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'enum':
      return `one of ${Object.values(def.entries)
        .map((each) => `"${each}"`)
        .join(', ')}`;
    default:
      return 'text';
  }
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a group of fields';
  const text = typeof value === 'string' ? `"${value}"` : `the ${typeof value} ${value as number | boolean}`;
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function child(schema: Schema, key: string | number): Schema | undefined {
  const def = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  // Every object has a "constructor"; a schema's shape is asked for its own fields alone.
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : undefined;
}

function schemaAt(schema: Schema, path: FieldPath): Schema {
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
