import type { z } from 'astro/zod';
import { issue, type Issue } from '../../issues/issue.ts';
import { suggest } from '../../issues/suggest.ts';
import { exampleOf } from './field-examples.ts';
import { description, knownFields, schemaAt } from './schema-fields.ts';
import { unwrap, type Schema } from './unwrap.ts';
import type { FieldPath, YamlBlock } from './yaml-file.ts';

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
