import {
  cpSync,
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
import { stampBuild } from '../../../src/build/stamp/build-stamp.ts';
import { prepare, publish, putBack } from '../../../src/cli/publish.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  target = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of somebody's own, with one page that says something. */
function own(name: string, says: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), says);
  return path;
}
/** The same as a build has made it. */
function site(name: string, says: string): string {
  const path = own(name, says);
  stampBuild(path);
  return path;
}
const says = (name: string) => readFileSync(join(folder, name, 'index.html'), 'utf8');
const shown = () => readFileSync(join(target, 'index.html'), 'utf8');

describe('a folder', () => {
  it('is made, and then replaced, without leftovers', () => {
    prepare(target);
    publish(own('draft', 'one'), target);
    expect(shown()).toBe('one');
    prepare(target);
    publish(own('draft', 'two'), target);
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
    own('else.a', 'mine');
    symlinkSync(join(folder, 'else.a'), target);
  });

  it('is turned to each build in one step, and the folder it led to first is left alone', () => {
    for (const says of ['one', 'two', 'three']) {
      prepare(target);
      publish(own('draft', says), target);
      expect(shown()).toBe(says);
      expect(lstatSync(target).isSymbolicLink()).toBe(true);
    }
    expect(readlinkSync(target)).toBe('dist.a');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.a', 'else.a']);
  });

  it('leads to a whole build at whatever moment a build is killed', () => {
    prepare(target);
    publish(own('draft', 'one'), target);
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

describe('what no build has made', () => {
  it.each(['dist', 'dist.old', 'dist.new'])('is refused and left alone: a folder %s', (name) => {
    own(name, 'mine');
    if (name !== 'dist') site('dist', 'good');
    expect(() => prepare(target)).toThrow(
      `A build would replace ${join(folder, name)}, and no build has made`,
    );
    expect(() => publish(own('draft', 'next'), target)).toThrow(/./);
    expect(says(name)).toBe('mine');
    if (name !== 'dist') expect(shown()).toBe('good');
  });

  it('is not put in the place of a build either', () => {
    own('dist.old', 'mine');
    putBack(target);
    expect(readdirSync(folder)).toEqual(['dist.old']);
  });

  it('is left alone where a folder is published: what only links have a use for', () => {
    for (const name of ['dist.a', 'dist.b', 'dist.link']) own(name, name);
    site('dist', 'good');
    prepare(target);
    publish(own('draft', 'next'), target);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.a', 'dist.b', 'dist.link']);
  });

  it.skipIf(process.platform === 'win32').each(['dist.b', 'dist.link'])(
    'is refused and left alone beside a link: %s',
    (name) => {
      site('dist.a', 'good');
      symlinkSync('dist.a', target);
      own(name, 'mine');
      expect(() => prepare(target)).toThrow(`A build would replace ${join(folder, name)}`);
      expect([says(name), shown()]).toEqual(['mine', 'good']);
    },
  );

  it('may be an empty folder', () => {
    mkdirSync(target);
    prepare(target);
    publish(own('draft', 'one'), target);
    expect(shown()).toBe('one');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is refused even where a build was copied around it: the project, or its content', () => {
    site('dist', 'good');
    mkdirSync(join(target, 'content'));
    expect(() => prepare(target, [join(target, 'content')])).toThrow('or replace it');
    expect(() => prepare(target, [target])).toThrow('or replace it');
    expect(() => prepare(join(target, 'content'), [], target)).toThrow('it would be lost with');
    expect(shown()).toBe('good');
  });
});

describe('a build', () => {
  it('is known after it was copied, and from before there was a stamp', () => {
    publish(own('draft', 'one'), target);
    cpSync(target, join(folder, 'copy'), { recursive: true });
    prepare(join(folder, 'copy'));
    const before = own('before', 'old');
    for (const name of ['offline.json', 'worker.js', '_headers', '_redirects', '404.html']) {
      writeFileSync(join(before, name), '');
    }
    prepare(before);
    publish(own('draft', 'two'), before);
    expect(says('before')).toBe('two');
  });

  it('comes back even if the next one goes no further', () => {
    site('dist.old', 'last');
    site('dist.new', 'next');
    putBack(target);
    expect(shown()).toBe('last');
  });

  it.skipIf(process.platform === 'win32')('is published so that every server can read it', () => {
    const umask = process.umask(0o077);
    try {
      const place = join(folder, 'srv/wiki/dist');
      prepare(place);
      const draft = own('draft', 'one');
      mkdirSync(join(draft, 'people'));
      writeFileSync(join(draft, 'people/index.html.gz'), '');
      publish(draft, place);
      const modes = ['srv', 'srv/wiki', 'srv/wiki/dist', 'srv/wiki/dist/people'].map((each) => modeOf(each));
      expect(modes).toEqual(Array(4).fill('755'));
      const files = ['index.html', 'people/index.html.gz', '.wiki-build'];
      expect(files.map((each) => modeOf(`srv/wiki/dist/${each}`))).toEqual(Array(3).fill('644'));
    } finally {
      process.umask(umask);
    }
  });
});

const modeOf = (path: string) => (lstatSync(join(folder, path)).mode & 0o777).toString(8);

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
