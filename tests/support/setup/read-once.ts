import { vi } from 'vitest';
import type * as FieldBlocks from '../../../src/read/fields/field-blocks.ts';

type Read = typeof FieldBlocks;

/**
 * Of the hundred files of a broken wiki one is broken; fields of the others are read from their text once for all mutants,
 * which takes half of the time of judging one. Set up before the tests.
 */
vi.mock('../../../src/read/fields/field-blocks.ts', async (original) => {
  const { readFieldBlock, readYamlFile } = await original<Read>();
  const read = new Map<string, unknown>();
  const once = <T>(key: unknown[], make: () => T): T => {
    const name = JSON.stringify(key);
    if (!read.has(name)) read.set(name, make());
    return read.get(name) as T;
  };
  return {
    readFieldBlock: ((file, schema, start = 0, end = file.text.length) =>
      once(['fields', file.path, file.text, numberOf(schema), start, end], () =>
        readFieldBlock(file, schema, start, end),
      )) satisfies Read['readFieldBlock'],
    readYamlFile: ((files, shown, path, schema, required) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      const make = () => readYamlFile(files, shown, path, schema, required);
      // A table has one schema, made anew for each reading.
      return typeof content === 'string' ? once(['table', shown, path, content, required], make) : make();
    }) satisfies Read['readYamlFile'],
  };
});

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(schema: object): number {
  if (!numbers.has(schema)) numbers.set(schema, ++last);
  return numbers.get(schema)!;
}
