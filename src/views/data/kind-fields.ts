import { z } from 'astro/zod';
import { kinds } from '../../kinds/index.ts';
import { typeset } from '../../read/body/typeset.ts';
import { description } from '../../read/fields/schema-fields.ts';
import { unwrap, type Schema } from '../../read/fields/unwrap.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import { proof, type FieldMeaning } from '../../read/schemas/field-types.ts';
import type { Edition } from '../../wiki/edition.ts';
import { unsaid } from '../../wiki/opened.ts';
import { dataSet } from './data-set.ts';
import { text } from './fields.ts';

/** Fields that no `fields` hold: those that stand for themselves in a record, and those for the engine alone. */
export const leftOut: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'coverTitle',
  'formerIds',
  'emblem',
  'draft',
]);

/** A field that entries of a kind may have. */
export interface KindField {
  kind: string;
  path: string;
  description: string;
  required: boolean;
}

const kindField = z
  .strictObject({
    kind: text('The kind of entry, as entries name it.'),
    path: text(
      'The field, as a path within “fields”: “credits[].job” is “job” in each row of the list “credits”.',
    ),
    description: text('What it holds.'),
    required: z.boolean().meta({
      description:
        'Whether every entry, or row of the list, has it, unless what it says is above the viewing level.',
    }),
  })
  .meta({ description: 'A field of entries of a kind.' });

/** What the fields of entries are. */
export const fields = dataSet({
  name: 'fields',
  description:
    'What “fields” of entries hold, for each kind of entry. What states something on its own has “sources” beside what is listed, as claims have them, and may have a “note” that qualifies it.',
  schema: z.array(kindField),
  of: fieldsOfKinds,
});

/** The fields of the kinds that an edition has entries of, as their schemas describe them. */
export function fieldsOfKinds(edition: Edition): KindField[] {
  return (Object.keys(kinds) as EntryKind[])
    .filter((kind) => edition.ofKind(kind).length > 0)
    .flatMap((kind) =>
      listed(kinds[kind].schema, '', leftOut).map((each) => ({ kind: kinds[kind].one, ...each })),
    );
}

const proofs: ReadonlySet<string> = new Set(Object.keys(proof));

/** @param without names of fields of the outermost object that are not listed */
function listed(schema: Schema, above: string, without: ReadonlySet<string>): Omit<KindField, 'kind'>[] {
  const def = defOf(schema);
  if (def.type === 'array') return listed(def.element, `${above}[]`, proofs);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape)
    .filter(([name]) => !without.has(name) && !(unsaid as readonly string[]).includes(name))
    .flatMap(([name, field]) => {
      const path = above ? `${above}.${name}` : name;
      const required = (field as z.core.$ZodTypes)._zod.def.type !== 'optional';
      return [{ path, description: wordsOf(field), required }, ...listed(field, path, proofs)];
    });
}

/** What every build prints of fields, whatever its wiki. */
export function fieldDescriptions(): string[] {
  return Object.values(kinds).flatMap(({ schema }) =>
    listed(schema, '', leftOut).map((each) => each.description),
  );
}

/**
 * What helps who writes it: in which file words are listed, which readers have not; and examples, which to who reads data
 * could sound like facts of this wiki.
 */
const forAuthors = /, one of [^;,]* in wiki\.yaml|,? e\.g\. [^;]*?(?=\.?$|;)/;

/** What a schema says of a field: its sentence, and what may stand there. */
function wordsOf(field: Schema): string {
  const def = defOf(field);
  const value = def.type === 'array' ? def.element : field;
  const inner = defOf(value);
  const meaning = metaOf(value);
  const words = [
    description(field)?.replace(forAuthors, ''),
    inner.type === 'enum' ? `One of: ${Object.values(inner.entries).join(', ')}.` : undefined,
    meaning && 'refersTo' in meaning
      ? `The id of an entry${meaning.orName ? ', or the name of what has none' : ''}.`
      : undefined,
  ];
  return typeset(words.filter(Boolean).join(' '));
}

const defOf = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;

const metaOf = (schema: Schema) =>
  ((schema as z.ZodType).meta() ?? (unwrap(schema) as z.ZodType).meta()) as FieldMeaning | undefined;
