import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/read/files/read-folder.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { loadWiki } from '../../src/load.ts';
import { copyContent } from '../support/builds.ts';
import { faultOfReport } from './judge.ts';

const work = mkdtempSync(join(tmpdir(), 'wiki-'));
afterAll(() => rmSync(work, { recursive: true }));

const text =
  '---\ntitle: A leg\nsummary: One leg of the old chair in the lamp room.\ntype: object\n---\n\nOak.<Cite sources="almanac" />\n';
const latin1 = Buffer.from(text.replace('Oak', 'Chêne'), 'latin1');
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

type Spoil = (folder: string) => void;
const file =
  (path: string, content: string | Buffer = text): Spoil =>
  (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
const link =
  (path: string, to: string): Spoil =>
  (folder) =>
    symlinkSync(to, join(folder, path));
const folder =
  (path: string): Spoil =>
  (within) =>
    mkdirSync(join(within, path), { recursive: true });
const gone =
  (path: string): Spoil =>
  (within) =>
    rmSync(join(within, path), { recursive: true });

/** What is done to a content folder, and what the author is told: file, line, code. */
const mistakes: Record<string, [Spoil, RegExp]> = {
  'Latin-1': [file('lore/leg.mdx', latin1), /^lore\/leg\.mdx:7:3 wrong-encoding/],
  'UTF-16': [file('lore/leg.mdx', utf16), /^lore\/leg\.mdx:1:1 wrong-encoding/],
  'UTF-16 settings': [file('tracks.yaml', utf16), /^tracks\.yaml:1:1 wrong-encoding/],
  'a drawing in Latin-1': [
    file('drawings/lamp.svg', Buffer.from('<svg viewBox="0 0 1 1">\n<g id="l\u00e9"/></svg>', 'latin1')),
    /^drawings\/lamp\.svg:2:\d+ wrong-encoding/,
  ],
  'a packed drawing': [
    file('drawings/lamp.svg', gzipSync('<svg viewBox="0 0 1 1"></svg>')),
    /^drawings\/lamp\.svg:1:\d wrong-encoding/,
  ],
  'a drawing that is a link': [link('drawings/leg.svg', 'lamp.svg'), /^drawings\/leg\.svg:1:1 not-a-file/],
  'a folder named like a drawing': [
    file('drawings/leg.svg/a.svg'),
    /^drawings\/leg\.svg\/a\.svg:1:1 stray-file/,
  ],
  'a picture': [
    file('lore/leg.mdx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])),
    /^lore\/leg\.mdx:1:1 wrong-encoding/,
  ],
  'an empty file': [file('lore/leg.mdx', ''), /^lore\/leg\.mdx:1:1 missing-frontmatter/],
  'a huge file': [file('lore/leg.mdx', 'x'.repeat(3_000_000)), /^lore\/leg\.mdx:1:1 too-large/],
  'a large file': [file('lore/leg.mdx', `${text}${'x'.repeat(200_000)}`), /^lore\/leg\.mdx:8:\d+ too-large/],
  'a link out of the folder': [link('lore/leg.mdx', '/etc/hostname'), /^lore\/leg\.mdx:1:1 not-a-file/],
  'a link within the folder': [link('lore/leg.mdx', 'lamp-room.mdx'), /^lore\/leg\.mdx:1:1 not-a-file/],
  'a link to a folder': [link('lore/legs', '..'), /^lore\/legs:1:1 stray-file/],
  'a folder that is a link': [link('music', '/tmp'), /^music:1:1 stray-file/],
  'a link to itself': [link('lore/leg.mdx', 'leg.mdx'), /^lore\/leg\.mdx:1:1 not-a-file/],
  'a link to nothing': [link('lore/leg.mdx', 'nothing'), /^lore\/leg\.mdx:1:1 not-a-file/],
  'a folder named like an entry': [folder('lore/leg.mdx'), /^lore\/leg\.mdx:1:1 not-a-file/],
  'a folder named like a table': [folder('tracks.yaml'), /^tracks\.yaml:1:1 not-a-file/],
  'a folder in a folder': [file('lore/old/leg.mdx'), /^lore\/old\/leg\.mdx:1:1 stray-file/],
  'an unknown folder': [file('things/leg.mdx'), /^things\/leg\.mdx:1:1 stray-file/],
  'another sort of file': [file('lore/leg.docx'), /^lore\/leg\.docx:1:1 stray-file/],
  'a file in place of a folder': [file('themes'), /^themes:1:1 stray-file/],
  'the same name in capitals': [
    file('lore/Lamp-room.mdx'),
    /^lore\/(L|l)amp-room\.mdx:1:1 (bad|duplicate)-id/,
  ],
  'a name with a line break': [file('lore/a\nb.mdx'), /^lore\/a\nb\.mdx:1:1 bad-id/],
  'a device of Windows': [file('lore/con.mdx'), /^lore\/con\.mdx:1:1 bad-id/],
  'no settings': [gone('wiki.yaml'), /^wiki\.yaml:1:1 missing-file/],
  'no sources': [gone('sources.yaml'), /^sources\.yaml:1:1 missing-file/],
  'nothing at all': [
    (within) => ['wiki.yaml', 'sources.yaml'].forEach((each) => gone(each)(within)),
    /^wiki\.yaml:1:1 missing-file/,
  ],
};

const passedOver: Record<string, Spoil> = {
  'a hidden file': file('lore/.leg.mdx', '<script>'),
  'a hidden folder': file('.git/lore/leg.mdx', '<script>'),
  'a hidden folder in a folder': file('lore/.trash/leg.mdx', '<script>'),
  'an empty folder': folder('lore/empty'),
  'the guide': file('README.md', '# Guide'),
};

let count = 0;
const spoilt = (spoil: Spoil) => {
  const content = copyContent(join(work, String(count++)));
  spoil(content);
  return content;
};

describe('a spoilt folder', () => {
  it.each(Object.entries(mistakes))('%s is told of', (_, [spoil, told]) => {
    const files = readFolder(spoilt(spoil));
    const issues: Issue[] = loadWiki(files, '').issues;
    const places = issues.map((each) => `${each.file}:${each.line}:${each.column} ${each.code}`);
    expect(places.filter((each) => told.test(each))).not.toEqual([]);
    expect(faultOfReport(issues, files, '')).toBeUndefined();
  });

  it.each(Object.entries(passedOver))('%s is passed over', (_, spoil) => {
    expect(loadWiki(readFolder(spoilt(spoil))).issues).toEqual([]);
  });

  it('what follows from a file that cannot be read is not told of', () => {
    const spoil = file('characters/ada-marsh.mdx', '---\ntitle: [\n---\n');
    const { issues } = loadWiki(readFolder(spoilt(spoil)), '') as { issues: Issue[] };
    expect(new Set(issues.map((each) => each.file))).toEqual(new Set(['characters/ada-marsh.mdx']));
    const body = file('lore/lamp-room.mdx', text.replace('Oak', '<Ref'));
    const { issues: inText } = loadWiki(readFolder(spoilt(body)), '') as { issues: Issue[] };
    expect(inText.map((each) => `${each.file} ${each.code}`)).toEqual(['lore/lamp-room.mdx mdx-syntax']);
  });
});

describe('npm run check', () => {
  const check = (content: string) =>
    spawnSync(process.execPath, ['src/cli/check.ts'], {
      env: { ...process.env, WIKI_CONTENT: content },
      encoding: 'utf8',
      timeout: 60_000,
    });

  it('tells of every mistake in one run', () => {
    const whole = Object.entries(mistakes).filter(([name]) =>
      /UTF-16 s|things|unknown|capitals|another|device/.test(name),
    );
    const run = check(spoilt((content) => whole.forEach(([, [spoil]]) => spoil(content))));
    expect(run.status).toBe(1);
    for (const code of ['wrong-encoding', 'stray-file', 'bad-id'])
      expect(run.stdout).toContain(`  ${code}\n`);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at .+[:(]/m);
  });

  it.each([
    ['that is not there', 'nowhere'],
    ['that is a file', 'package.json'],
  ])('says so of a folder %s', (_, content) => {
    const run = check(content);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^The content folder ".*" cannot be read: /);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says so of an empty folder', () => {
    mkdirSync(join(work, 'empty'));
    const run = check(join(work, 'empty'));
    expect(run.stdout).toMatch(/wiki\.yaml:1:1 {2}missing-file\n/);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at .+[:(]/m);
  });
});
