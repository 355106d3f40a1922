import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Pack } from '../../../../src/build/kept/pack.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  path = join(folder, 'deep', 'pack');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Takes keys of a pack, each made of its own name where nothing is kept. @returns which were made */
function made(pack: Pack, ...keys: string[]): string[] {
  const anew: string[] = [];
  for (const key of keys) {
    const bytes = pack.take(key, () => {
      anew.push(key);
      return Buffer.from(`of ${key}`);
    });
    expect(bytes.toString()).toBe(`of ${key}`);
  }
  return anew;
}

it('what one build has made the next takes, and a key that stands twice is made once', () => {
  const first = new Pack(path);
  expect(made(first, 'a', 'b', 'a')).toEqual(['a', 'b']);
  first.keep();
  expect(made(new Pack(path), 'b', 'c', 'a')).toEqual(['c']);
});

it('what the last build did not ask for is gone, and takes no room', () => {
  for (const keys of [['a', 'b'], ['a']]) {
    const pack = new Pack(path);
    made(pack, ...keys);
    pack.keep();
  }
  expect(statSync(path).size).toBeLessThan(40);
  expect(made(new Pack(path), 'a', 'b')).toEqual(['b']);
});

it('a build that ends before it is whole leaves what was kept as it was', () => {
  const whole = new Pack(path);
  made(whole, 'a');
  whole.keep();
  const before = readFileSync(path);
  made(new Pack(path), 'b', 'c');
  expect(readFileSync(path)).toEqual(before);
  expect(made(new Pack(path), 'a')).toEqual([]);
});

it.each(['', 'short', 'a text that is long enough to end in nonsense'])(
  'a file that is no pack (%j) is left aside',
  (text) => {
    made(new Pack(path), 'a');
    writeFileSync(path, text);
    const pack = new Pack(path);
    expect(made(pack, 'a')).toEqual(['a']);
    pack.keep();
    expect(made(new Pack(path), 'a')).toEqual([]);
  },
);
