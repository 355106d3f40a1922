import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyContent, workFolder } from '../../support/builds.ts';

describe('a build of a wiki with mistakes', () => {
  const folder = workFolder('failed-build');
  const dist = join(folder, 'dist');
  let result: ReturnType<typeof build>;

  beforeAll(() => {
    const content = copyContent(join(folder, 'content'));
    const spoil = (file: string, right: string, wrong: string) => {
      const text = readFileSync(join(content, file), 'utf8');
      expect(text).toContain(right);
      writeFileSync(join(content, file), text.replace(right, wrong));
    };
    spoil('people/ines-holt.mdx', 'to="first-light"', 'to="frist-light"');
    spoil('people/tom-arkwright.mdx', 's="gazette-2001"', 's="gazette-1999"');
    spoil('lore/lamp-room.mdx', 'type: place', 'type: place\ncolour: red');
    spoil('plot/counting-nights.mdx', 'level="first"', 'level="frist"');
    workFolder('failed-build/dist');
    writeFileSync(join(dist, 'index.html'), 'the last good build');
    result = build(content, dist);
  });

  it('fails', () => {
    expect(result.status).toBe(1);
  });

  it.each([
    ['people/ines-holt.mdx:7', 'frist-light'],
    ['people/tom-arkwright.mdx:8', 'gazette-1999'],
    ['lore/lamp-room.mdx:5', 'colour'],
    ['plot/counting-nights.mdx:12', 'frist'],
  ])('names %s, the column, and the wrong word', (place, word) => {
    const start = result.stderr.indexOf(`${place}:`);
    expect(result.stderr).toMatch(new RegExp(`content/${place}:\\d+\\s+[a-z-]+\\n`));
    expect(result.stderr.slice(start, start + 400)).toContain(word);
  });

  it('offers the word that was meant', () => {
    expect(result.stderr).toContain('Did you mean "first-light"?');
  });

  it('says that nothing was published, without a stack trace', () => {
    expect(result.stderr).toContain('the last good build is untouched');
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+[:(]/m);
  });

  it('leaves the last good build as it was', () => {
    expect(readdirSync(dist)).toEqual(['index.html']);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good build');
  });
});
