import type { z } from 'astro/zod';
import { unwrap, type Schema } from './unwrap.ts';

/**
 * What an author may write where a field has another shape, with the words that were found in its place.
 * @param input what was found; undefined where there is nothing
 * @returns e.g. "{ value: 2018-01-04, sources: [key] }"; undefined where the shape says nothing that is new
 */
export function exampleOf(schema: Schema, input: unknown): string | undefined {
  const inner = unwrap(schema);
  const def = (inner as z.core.$ZodTypes)._zod.def;
  const found = scalarIn(input);
  if (def.type === 'object') return isGroup(input) ? undefined : groupLike(def.shape, found);
  if (def.type === 'array') {
    if (Array.isArray(input)) return undefined;
    if (isGroup(input) || unwrapped(def.element) === 'object') {
      const row = isGroup(input) ? '{ … }' : exampleOf(def.element, input);
      return row && `[${row}]`;
    }
    return found === undefined ? undefined : `[${valueLike(def.element, found)}]`;
  }
  if (found === undefined) return undefined;
  if (def.type === 'enum')
    return typeof input === 'object' && String(found) in def.entries ? String(found) : undefined;
  if (def.type === 'string') return typeof input === 'string' ? undefined : valueLike(schema, found);
  const number = def.type === 'number' && typeof found === 'string' ? Number(found) : undefined;
  return number !== undefined && found !== '' && (inner as z.ZodType).safeParse(number).success
    ? String(number)
    : booleanLike(def.type, found);
}

type Scalar = string | number | boolean;

const isGroup = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The one plain value that was found, perhaps in a list or a group of its own. */
function scalarIn(input: unknown): Scalar | undefined {
  if (Array.isArray(input)) return input.length === 1 ? scalarIn(input[0]) : undefined;
  if (isGroup(input)) return scalarIn(input.value);
  return ['string', 'number', 'boolean'].includes(typeof input) ? (input as Scalar) : undefined;
}

const unwrapped = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def.type;

/** A date may be read as a number: it has a step before its text. */
function isDate(schema: Schema): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'optional' ? isDate(def.innerType) : def.type === 'pipe';
}

/** The fields that a group must have, the first of them with what was found. */
function groupLike(shape: Readonly<Record<string, Schema>>, found: Scalar | undefined): string {
  const fields = Object.entries(shape).filter(
    ([, schema]) => (schema as z.core.$ZodTypes)._zod.def.type !== 'optional',
  );
  const parts = fields.map(([name, schema], index) => {
    if (name === 'sources') return 'sources: [key]';
    const isPlain = !['array', 'object'].includes(unwrapped(schema));
    return `${name}: ${index === 0 && isPlain && found !== undefined ? valueLike(schema, found) : '…'}`;
  });
  return `{ ${parts.join(', ')} }`;
}

/** A value as it must be written within brackets so that it is read as it is. */
function valueLike(schema: Schema, found: Scalar): string {
  const written = String(found).trim().slice(0, 60);
  const isOther = typeof found !== 'string' && unwrapped(schema) === 'string' && !isDate(schema);
  return isOther || !/^[\p{L}\p{N}](?:[^,[\]{}#:"'\\]*[^\s,[\]{}#:"'\\])?$/u.test(written)
    ? JSON.stringify(written)
    : written;
}

/** What is meant by the words that older YAML takes for true and false. */
function booleanLike(type: string, found: Scalar): string | undefined {
  const word = type === 'boolean' && String(found).toLowerCase();
  if (word === 'yes' || word === 'on' || word === 'true' || word === '1') return 'true';
  return word === 'no' || word === 'off' || word === 'false' || word === '0' ? 'false' : undefined;
}
