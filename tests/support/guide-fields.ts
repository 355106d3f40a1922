import type { z } from 'astro/zod';
import type { EntryKind } from '../../src/read/schemas/entry-kinds.ts';
import { entry, proof } from '../../src/read/schemas/field-types.ts';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { readManuscript } from '../../src/read/manuscript/manuscript.ts';
import { kinds } from '../../src/kinds/index.ts';
import { source } from '../../src/read/schemas/source.ts';
import { tables } from '../../src/read/schemas/tables.ts';
import { settingsSchema } from '../../src/read/schemas/wiki-settings.ts';

/** A line of a field table in the authors' guide. */
export interface FieldLine {
  field: string;
  meaning: string;
  required: string;
}

type Shape = Record<string, z.core.$ZodType>;

/** What is explained once, for every entry and every sourced row, and not again in each table. */
const common = { entry: Object.keys(entry), proof: Object.keys(proof) };

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

function metaOf(schema: z.core.$ZodType): { description?: string; refersTo?: EntryKind[]; orName?: true } {
  const def = defOf(schema);
  return (schema as z.ZodType).meta() ?? (def.type === 'optional' ? metaOf(def.innerType) : {});
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return def.type === 'optional' ? bare(def.innerType) : schema;
}

/** Every field of a shape and of the rows in it, with what the schema says of each. */
function linesOf(shape: Shape, except: readonly string[], prefix = ''): FieldLine[] {
  return Object.entries(shape)
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, schema]) => {
      const field = prefix + name;
      const outer = bare(schema);
      const list = defOf(outer);
      const inner = list.type === 'array' ? bare(list.element) : outer;
      const def = defOf(inner);
      const row = def.type === 'object' ? def.shape : undefined;
      const sourced = row && common.proof.every((each) => each in row);
      const { refersTo, orName } = metaOf(inner);
      const meaning = [
        metaOf(schema).description,
        ...(def.type === 'enum' ? [`One of: ${Object.keys(def.entries).join(', ')}.`] : []),
        ...(refersTo?.length ? [`Id: ${refersTo.join(', ')}${orName ? ', or a name' : ''}.`] : []),
        ...(list.type === 'array' ? [row ? `A list of ${sourced ? 'sourced ' : ''}rows.` : 'A list.'] : []),
        ...(sourced && list.type !== 'array' ? ['A sourced value.'] : []),
      ];
      const line = {
        field: `\`${field}\``,
        meaning: meaning.filter(Boolean).join(' '),
        required: defOf(schema).type === 'optional' ? '' : 'yes',
      };
      return [line, ...(row ? linesOf(row, sourced ? common.proof : [], `${field}.`) : [])];
    });
}

const shapeOf = (schema: z.core.$ZodType) => (schema as z.ZodObject).shape;

const { folders } = readManuscript(readFolder('content'), 'content/', kinds);
const foldersOf = (kind: string) =>
  [...folders].flatMap(([folder, of]) => (of === kind ? `\`${folder}/\`` : []));

/** The field tables of the guide by the heading each stands under. */
export const guideTables: Record<string, FieldLine[]> = {
  'What every entry carries': linesOf(entry, []),
  'What a sourced row carries': linesOf(proof, []),
  ...Object.fromEntries(
    Object.entries(kinds).map(([kind, { schema }]) => [
      `${kind} (${foldersOf(kind).join(', ')})`,
      linesOf(shapeOf(schema), common.entry),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(tables).map(([name, schema]) => [
      `\`${name}.yaml\``,
      linesOf(shapeOf(schema), 'sources' in shapeOf(schema) ? common.proof : []),
    ]),
  ),
  '`sources.yaml`': linesOf(shapeOf(source), []),
  '`wiki.yaml`': linesOf(shapeOf(settingsSchema(kinds)), []),
};
