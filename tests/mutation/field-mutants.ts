import { parse, stringify } from 'yaml';
import { proof } from '../../src/read/schemas/field-types.ts';
import { hiddenCharacters, hugeLine, objectNames, runningTexts } from './hostile-texts.ts';
import { mutantsOf, shortly, type Mutant } from './mutants.ts';
import { some } from './random.ts';
import { fieldsOf, folders, yamlFiles, type SchemaField } from './schema-fields.ts';
import { entryFile, takeApart } from './whole-wiki.ts';

type Data = Record<string | number, unknown>;

/** What is put in place of a value; `wrong` when no schema could take it. */
interface Wrong {
  class: string;
  value: unknown;
  wrong: boolean;
}

const absent = Symbol('absent');
const valueAt = (data: unknown, path: SchemaField['path']) =>
  path.reduce<unknown>((at, key) => (at as Data | undefined)?.[key], data);

/** A copy of some data with another value at a path; as it was where the path leads nowhere. */
export function put(data: unknown, path: SchemaField['path'], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(data) as Data;
  const parent = valueAt(copy, path.slice(0, -1)) as Data;
  const key = path.at(-1)!;
  if (typeof parent !== 'object' || parent === null) return copy;
  if (value !== absent)
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

const wrongTypes: Record<string, unknown[]> = {
  string: [7, true, [], {}, null, ['words'], { value: 'words' }],
  enum: ['nonsense', 'Won', '', 7, null, []],
  number: ['words', '', '7', true, null, [], NaN, Infinity],
  boolean: ['words', 'yes', 1, null, []],
  array: ['words', 7, {}, null, true],
  object: ['words', 7, [], null, true],
  record: ['words', 7, [], null, true],
};

const badDates = [
  '2018-02-30',
  '29 December 2017',
  '2018-13',
  '2017-00',
  0,
  -1,
  Infinity,
  '2017-12-29T00:00',
  '٢٠١٧',
];

function wrongsOf(field: SchemaField, value: unknown, otherKind: string | undefined): Wrong[] {
  const made = (of: string, values: readonly unknown[], wrong: boolean) =>
    values.map((each) => ({ class: of, value: each, wrong }));
  const reference = field.meaning?.refersTo;
  // Where a name may stand, what has a capital is one.
  const isWrong = (id: string) => !field.meaning?.orName || !/\p{Lu}/u.test(id);
  const names = field.meaning?.names;
  if (reference) {
    return [
      ...made(
        'dangling reference',
        ['nobody', `${String(value)}s`, '../wiki', '', 'con', ...objectNames.slice(0, 2)].filter(isWrong),
        true,
      ),
      ...made('wrong type', wrongTypes.string!, true),
      ...(otherKind ? made('reference to a wrong kind', [otherKind], true) : []),
    ];
  }
  if (names) {
    const wrong = [`${String(value)}x`, 'constructor', '', 7, null, ['none'], '<b>'];
    return made(`unknown ${names}`, wrong, true);
  }
  if (field.date) return made('bad date', [...badDates, true, [], {}, null], true);
  const types = made(field.type === 'enum' ? 'wrong enum' : 'wrong type', wrongTypes[field.type] ?? [], true);
  if (field.type === 'number')
    return [...types, ...made('odd number', [-1, 0, 1.5, -1e308, 1e300, -0], false)];
  if (field.type !== 'string') return types;
  return [
    ...types,
    ...made('empty or huge text', ['', ' ', hugeLine], true),
    ...made('hidden character', hiddenCharacters, true),
    ...made('markup in a field', runningTexts, false),
  ];
}

/** Breaks every field of some data in several ways, `each` of every class. */
function mutantsIn(
  { file, data, fields, write }: Sample,
  files: Record<string, string>,
  random: () => number,
  each: number,
): Mutant[] {
  return fields.flatMap((field) => {
    const value = valueAt(data, field.path);
    const shown = field.path.join('.') || 'everything';
    const mutant = (of: string, what: string, changed: unknown, wrong: boolean) =>
      mutantsOf(of, files)(`${shown} ${what}`, file, write(changed), wrong);
    const otherKind = field.meaning?.refersTo?.length
      ? `sample-${['lore', 'review', 'section'].find((kind) => !field.meaning!.refersTo!.some((each) => each === kind))}`
      : undefined;
    const wrongs = wrongsOf(field, value, otherKind).filter((wrong) => wrong.value !== value);
    const classes = [...new Set(wrongs.map((wrong) => wrong.class))];
    return [
      ...(field.path.length && typeof field.path.at(-1) === 'string'
        ? [mutant('missing field', 'left out', put(data, field.path, absent), !field.optional)]
        : []),
      ...classes.flatMap((of) =>
        some(
          wrongs.filter((wrong) => wrong.class === of),
          each,
          random,
        ).map((wrong) =>
          mutant(of, `is ${shortly(wrong.value)}`, put(data, field.path, wrong.value), wrong.wrong),
        ),
      ),
      ...(field.within.length
        ? [
            ...some(['colour-of', ...objectNames, '', ' ', '<script>', '0'], each, random).map((key) =>
              mutant('unknown key', `has ${shortly(key)}`, put(data, [...field.path, key], 'x'), true),
            ),
            ...some(field.within, each, random).map((key) => {
              const without = put(data, [...field.path, key], absent);
              const misspelt = `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}x`;
              return mutant(
                'misspelt key',
                `has ${misspelt}`,
                put(without, [...field.path, misspelt], valueAt(data, [...field.path, key])),
                true,
              );
            }),
          ]
        : []),
    ];
  });
}

/** What every sourced row carries is broken in the rows of one folder and of one table, not in thirty. */
function unlessRepeated(fields: SchemaField[], place: string): SchemaField[] {
  if (place === 'episodes' || place === 'awards.yaml') return fields;
  return fields.filter((field) => !field.path.some((name, depth) => depth > 0 && Object.hasOwn(proof, name)));
}

/** A sample that is broken field by field, and how its file is written. */
interface Sample {
  file: string;
  data: unknown;
  fields: SchemaField[];
  write: (data: unknown) => string;
}

/** The sample of every folder, of every table, of the sources, and the settings. */
function samplesOf(files: Record<string, string>): Sample[] {
  const inEntries = Object.entries(folders).map(([folder, { schema }]): Sample => {
    const file = Object.keys(files).find((path) => path.startsWith(`${folder}/sample-`))!;
    const { fields: data, body } = takeApart(files[file]!);
    const fields = unlessRepeated(fieldsOf(schema), folder);
    return { file, data, fields, write: (changed) => entryFile(changed, body) };
  });
  const inYaml = Object.entries(yamlFiles).map(([file, { row, list }]): Sample => {
    const data = parse(files[file]!) as unknown;
    const fields = unlessRepeated(fieldsOf(row, list ? [(data as unknown[]).length - 1] : []), file);
    return { file, data, fields, write: (changed) => stringify(changed, { lineWidth: 0 }) };
  });
  return [...inEntries, ...inYaml];
}

/** Fields that no sample has a value for, which therefore nothing breaks. */
export function unfilled(files: Record<string, string>): string[] {
  return samplesOf(files).flatMap(({ file, data, fields }) =>
    fields
      .filter(({ path }) => valueAt(data, path) === undefined)
      .map(({ path }) => `${file}: ${path.join('.')}`),
  );
}

/**
 * Breaks every field of every kind, of the tables, the sources and the settings.
 * @param each how many mutants of a class a field gets
 */
export function fieldMutants(files: Record<string, string>, random: () => number, each: number): Mutant[] {
  return samplesOf(files).flatMap((sample) => mutantsIn(sample, files, random, each));
}
