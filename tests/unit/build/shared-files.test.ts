import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { link } from '../../../src/build/kept/file.ts';
import { precompress } from '../../../src/build/steps/precompress.ts';
import { sharedFiles } from '../../../src/build/steps/shared-files.ts';
import { walk } from '../../../src/build/walk/walk.ts';
import { wikiWith } from '../../support/tiny.ts';

const wiki = wikiWith();
let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shared-'));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lay = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const fileAt = (path: string) => statSync(join(dist, path)).ino;
const drawing = `<svg>${'the same at two levels '.repeat(90)}</svg>`;

it('what is the same in two editions is stored once, with its compressed copies', async () => {
  const paths = ['tower.svg', 'after/first-light/tower.svg'];
  for (const path of paths) lay(path, drawing);
  lay('after/second-light/tower.svg', drawing.replace('two', 'one'));
  const kept = join(folder, 'pack');
  await walk({ dist, wiki }, [sharedFiles({ dist }), precompress({ dist }, kept)], () => {});
  for (const ending of ['', '.br', '.gz']) {
    const [first, ...others] = paths.map((path) => fileAt(path + ending));
    expect(others, ending).toEqual([first]);
    expect(fileAt(`after/second-light/tower.svg${ending}`)).not.toBe(first);
  }
  const [, path] = paths.map((each) => join(dist, each));
  expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(drawing);
  expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(drawing);
});

it('a page that a step gives the text of another keeps a file of its own', async () => {
  for (const path of ['index.html', 'after/first-light/index.html']) lay(path, path);
  const alike = { name: 'alike', page: (page: { text: string }) => void (page.text = 'the same') };
  await walk({ dist, wiki }, [alike, sharedFiles({ dist })], () => {});
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the same');
  expect(readFileSync(join(dist, 'after/first-light/index.html'), 'utf8')).toBe('the same');
});

it('where a file cannot stand at another path too, what is there stays', () => {
  lay('copy.svg', drawing);
  expect(link(join(dist, 'nowhere.svg'), join(dist, 'copy.svg'))).toBe(false);
  expect(readFileSync(join(dist, 'copy.svg'), 'utf8')).toBe(drawing);
});
