import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare, publish } from '../../../src/cli/publish.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  target = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with one page that says something. */
function site(name: string, says: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), says);
  return path;
}
const shown = () => readFileSync(join(target, 'index.html'), 'utf8');

describe('a folder', () => {
  it('is made, and then replaced, without leftovers', () => {
    prepare(target);
    publish(site('draft', 'one'), target);
    expect(shown()).toBe('one');
    prepare(target);
    publish(site('draft', 'two'), target);
    expect(shown()).toBe('two');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('comes back when a build was killed between its two renames', () => {
    site('dist.old', 'last');
    site('dist.new', 'next');
    prepare(target);
    expect(shown()).toBe('last');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('stays when a build was killed before them, or after', () => {
    site('dist', 'good');
    site('dist.new', 'half copied');
    prepare(target);
    site('dist.old', 'half removed');
    prepare(target);
    expect(shown()).toBe('good');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe.skipIf(process.platform === 'win32')('a link', () => {
  beforeEach(() => {
    site('else.a', 'mine');
    symlinkSync(join(folder, 'else.a'), target);
  });

  it('is turned to each build in one step, and the folder it led to first is left alone', () => {
    for (const says of ['one', 'two', 'three']) {
      prepare(target);
      publish(site('draft', says), target);
      expect(shown()).toBe(says);
      expect(lstatSync(target).isSymbolicLink()).toBe(true);
    }
    expect(readlinkSync(target)).toBe('dist.a');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.a', 'else.a']);
  });

  it('leads to a whole build at whatever moment a build is killed', () => {
    prepare(target);
    publish(site('draft', 'one'), target);
    // Staged, then the link made, then turned, each time without what follows.
    site('dist.b', 'two');
    prepare(target);
    expect([shown(), existsSync(`${target}.b`)]).toEqual(['one', false]);
    site('dist.b', 'two');
    symlinkSync('dist.b', `${target}.link`);
    prepare(target);
    expect([shown(), readdirSync(folder).sort()]).toEqual(['one', ['dist', 'dist.a', 'else.a']]);
    site('dist.b', 'two');
    symlinkSync('dist.b', `${target}.link`);
    renameSync(`${target}.link`, target);
    prepare(target);
    expect([shown(), existsSync(`${target}.a`)]).toEqual(['two', false]);
  });
});

describe('a place where nothing can be published', () => {
  it('is found out before the build: a file lies there', () => {
    writeFileSync(target, 'a file');
    expect(() => prepare(target)).toThrow(`cannot be put at ${target}: a file lies there`);
    expect(readFileSync(target, 'utf8')).toBe('a file');
  });

  it('or in place of the folder around it', () => {
    writeFileSync(target, 'a file');
    expect(() => prepare(join(target, 'dist'))).toThrow(/ENOTDIR|EEXIST/);
  });
});
