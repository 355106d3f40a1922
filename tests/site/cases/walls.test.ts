import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { copyContent, environmentFor, fixtureContent, workFolder } from '../../support/builds.ts';

const folder = workFolder('walls');

describe('with the first wall down', () => {
  it('the second stops the build, and nothing is published', () => {
    const dist = join(folder, 'open');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        pathToFileURL(resolve('tests/support/open-every-level.ts')).href,
        'src/cli/build.ts',
        '--outDir',
        dist,
      ],
      { env: environmentFor(fixtureContent), encoding: 'utf8' },
    );
    expect(stderr).toMatch(
      /The edition "none" would show what is sealed above it:\n {2}\S+: “[^”]+”, sealed in/,
    );
    expect(status).toBe(1);
    expect(existsSync(dist)).toBe(false);
  }, 120_000);
});

describe('while a file of the content changes', () => {
  it('every page is made of one reading of it, and no sealed words show', async () => {
    const content = copyContent(join(folder, 'content'));
    const file = join(content, 'lore/lamp-room.mdx');
    const before = readFileSync(file, 'utf8');
    // The same text with its tags at other places: were it rendered with the seals of the first, words would show.
    const after = before.replace(/^---\n\n/m, `---\n\nIt has four windows.<Cite sources="almanac" />\n\n`);
    expect(after).not.toBe(before);
    const dist = join(folder, 'changing');
    const child = spawn(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
      env: environmentFor(content),
    });
    let turn = 0;
    // Renamed when whole: half a file is a problem of its own.
    const switching = setInterval(() => {
      writeFileSync(`${file}.next`, turn++ % 2 ? before : after);
      renameSync(`${file}.next`, file);
    }, 3);
    const status = await new Promise((done) => child.on('exit', done));
    clearInterval(switching);
    expect(turn).toBeGreaterThan(10);
    expect(status).toBe(0);
    const shown = ['', 'after/first-light/', 'after/second-light/'].map((edition) =>
      readFileSync(join(dist, edition, 'lore/lamp-room/index.html'), 'utf8').includes('It has four windows'),
    );
    expect(new Set(shown).size).toBe(1);
    expect(readdirSync(dist)).toContain('index.html');
  }, 120_000);
});
