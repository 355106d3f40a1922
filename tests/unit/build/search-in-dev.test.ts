import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexFileAt } from '../../../src/build/astro/search-in-dev.ts';
import { stampBuild } from '../../../src/build/stamp/build-stamp.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const name of ['ours', 'theirs', 'dist/pagefind', 'dist/after/pagefind']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const name of ['pagefind/pagefind.js', 'after/pagefind/pagefind.js', 'names.json']) {
    writeFileSync(join(folder, 'dist', name), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const found = (url: string) => indexFileAt(url, at('dist'), at('ours'));

it('the index of a build of this wiki is served, and nothing else of it', () => {
  stampBuild(at('dist'), at('ours'));
  expect(found('/pagefind/pagefind.js?attempt=2')).toBe(at('dist/pagefind/pagefind.js'));
  expect(found('/after/pagefind/pagefind.js')).toBe(at('dist/after/pagefind/pagefind.js'));
  expect(found('/names.json')).toBeUndefined();
  expect(found('/pagefind/none.js')).toBeUndefined();
});

it('that of a build of another wiki is not, nor of one that does not say which', () => {
  stampBuild(at('dist'), at('theirs'));
  expect(found('/pagefind/pagefind.js')).toBeUndefined();
  stampBuild(at('dist'));
  expect(found('/pagefind/pagefind.js')).toBeUndefined();
  rmSync(at('dist'), { recursive: true });
  expect(found('/pagefind/pagefind.js')).toBeUndefined();
});

it('the folder that a link leads to is meant', () => {
  symlinkSync(at('ours'), at('content'));
  stampBuild(at('dist'), at('content'));
  expect(found('/pagefind/pagefind.js')).toBeDefined();
});
