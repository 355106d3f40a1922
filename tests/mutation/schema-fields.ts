import type { z } from 'astro/zod';
import type { EntryKind } from '../../src/read/schemas/entry-kinds.ts';
import type { FieldMeaning } from '../../src/read/schemas/field-types.ts';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { readManuscript } from '../../src/read/manuscript/manuscript.ts';
import { kinds } from '../../src/kinds/index.ts';
import { source } from '../../src/read/schemas/source.ts';
import { tables } from '../../src/read/schemas/tables.ts';
import { settingsSchema } from '../../src/read/schemas/wiki-settings.ts';

type Schema = z.core.$ZodType;

type Name = Extract<FieldMeaning, { names: unknown }>['names'];

/** A field an author may write, as its schema describes it. */
export interface SchemaField {
  path: (string | number)[];
  type: string;
  optional: boolean;
  meaning?: { refersTo?: readonly EntryKind[]; orName?: true; names?: Name; of?: EntryKind };
  /** The words an enum takes. */
  options: string[];
  /** Names of the fields within. */
  within: string[];
  /** Whether it is a date, which is written as text or as a number. */
  date: boolean;
}

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

function bare(schema: Schema): Schema {
  const def = defOf(schema);
  if (def.type === 'optional') return bare(def.innerType);
  return def.type === 'pipe' ? bare(def.out) : schema;
}

/** Every field of a schema and within it; a list is entered at its first row. */
export function fieldsOf(schema: Schema, path: (string | number)[] = []): SchemaField[] {
  const inner = bare(schema);
  const def = defOf(inner);
  const outer = defOf(schema);
  const own: SchemaField = {
    path,
    type: def.type,
    optional: outer.type === 'optional',
    meaning: ((schema as z.ZodType).meta() ?? (inner as z.ZodType).meta()) as SchemaField['meaning'],
    options: def.type === 'enum' ? Object.values(def.entries).map(String) : [],
    within: def.type === 'object' ? Object.keys(def.shape) : [],
    date: isDate(schema),
  };
  if (def.type === 'array') return [own, ...fieldsOf(def.element, [...path, 0])];
  if (def.type !== 'object') return [own];
  const fields = Object.entries(def.shape).flatMap(([name, each]) => fieldsOf(each, [...path, name]));
  return [own, ...fields];
}

function isDate(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'pipe' || (def.type === 'optional' && isDate(def.innerType));
}

/** What the fixture has of everything that a field names. */
const named: Record<Name, string> = {
  source: 'almanac',
  level: 'none',
  lane: 'tower',
  drawing: 'lamp',
  reviewTheme: 'pace',
  version: 'original',
  type: 'object',
  spot: 'sample-lore',
  folded: 'Sample name',
};

/** A type that the fixture knows of each kind that has some. */
const typeOf: Partial<Record<EntryKind, string>> = { organisation: 'outlet', work: 'film', lore: 'object' };

/** A value that fits a schema, with every field filled in that `leaveOut` does not name. */
export function sampleOf(
  schema: Schema,
  idOf: (kind: string | undefined) => string,
  name = 'value',
  leaveOut: readonly string[] = [],
): unknown {
  const inner = bare(schema);
  const def = defOf(inner);
  const meaning = ((schema as z.ZodType).meta() ?? (inner as z.ZodType).meta()) as SchemaField['meaning'];
  if (meaning?.refersTo) return idOf(meaning.refersTo[0]);
  if (meaning?.names === 'type' && meaning.of) return typeOf[meaning.of];
  if (meaning?.names) return named[meaning.names];
  if (isDate(schema)) return '2001-03-04';
  switch (def.type) {
    case 'enum':
      // The fixture's own entries have the first ones, and an emblem is nobody else's.
      return Object.values(def.entries).at(-1);
    case 'boolean':
      return false;
    case 'number':
      return 7;
    case 'array':
      return [sampleOf(def.element, idOf, name, leaveOut)];
    case 'record':
      // Of summaries: a level that has one of its own, the highest, which opens every sample.
      return name === 'summaries' ? { second: sampleOf(def.valueType, idOf, name, leaveOut) } : {};
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([key]) => !leaveOut.includes(key))
          .map(([key, each]) => [key, sampleOf(each, idOf, key, leaveOut)]),
      );
    default:
      return (
        { url: 'https://example.org/a', key: 'sample-source', contact: 'wiki@example.org' }[name] ??
        `Words for ${name}`
      );
  }
}

/** What each file of YAML without an entry holds. */
export const yamlFiles: Record<string, { row: Schema; list: boolean }> = {
  'wiki.yaml': { row: settingsSchema(kinds), list: false },
  'sources.yaml': { row: source, list: true },
  ...Object.fromEntries(Object.entries(tables).map(([name, row]) => [`${name}.yaml`, { row, list: true }])),
};

const fixture = readManuscript(readFolder('tests/fixtures/tiny-wiki'), '', kinds);

/** The schema of each folder of entries that the fixture has or may have. */
export const folders: Record<string, { kind: string; schema: Schema }> = Object.fromEntries(
  [...fixture.folders].map(([folder, kind]) => [folder, { kind, schema: kinds[kind].schema }]),
);
