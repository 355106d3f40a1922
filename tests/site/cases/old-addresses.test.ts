import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { filesOf, lineOf, textOf } from '../../support/pages.ts';
import { build, workFolder } from '../../support/builds.ts';
import { tiny } from '../../support/tiny.ts';
import { editionsOf, type WikiName } from '../../support/wikis.ts';

const signpostsOf = (name: WikiName) =>
  filesOf(name)
    .filter((file) => file.endsWith('.html') && textOf(name, file).includes('http-equiv="refresh"'))
    .map((file) => ({ file, root: parse(textOf(name, file)) }));

it('stand in every edition that has the entry, and in none that has not', () => {
  const files = signpostsOf('tiny').map(({ file }) => file);
  const everywhere = ['people/n-vance', 'people/noor-p-vance', 'tale'];
  const expected = editionsOf('tiny').flatMap((edition) =>
    [...everywhere, ...(edition ? ['plot/sawing-through'] : [])].map(
      (path) => `${edition}${path}/index.html`,
    ),
  );
  expect(files.sort()).toEqual(expected.sort());
});

it('of an entry have the address of its text beside them, in Markdown', () => {
  const signs = filesOf('tiny').filter(
    (file) => file.endsWith('.md') && textOf('tiny', file).includes('has moved'),
  );
  const expected = editionsOf('tiny').flatMap((edition) =>
    ['people/n-vance', 'people/noor-p-vance', ...(edition ? ['plot/sawing-through'] : [])].map(
      (path) => `${edition}${path}/index.md`,
    ),
  );
  expect(signs.sort()).toEqual(expected.sort());
  for (const sign of signs) {
    const [, to] = /\((?:https?:\/\/[^/)]+)?\/([^)]+)\)/.exec(textOf('tiny', sign))!;
    expect(textOf('tiny', to!)).toMatch(/^# /);
  }
  expect(textOf('tiny', '_redirects')).toContain(
    '/people/n-vance/index.md /people/noor-vance/index.md 301\n',
  );
});

it('of a sealed entry say nothing of it, and `_redirects`, which any reader may fetch, does not name it', () => {
  const sealed = 'after/first-light/plot/sawing-through/index.html';
  expect(lineOf(parse(textOf('tiny', sealed)).querySelector('title'))).toBe(
    'First Light, scene 2 has moved · The Lamp Room',
  );
  expect(textOf('tiny', sealed).replace(/[^\s"=]*the-cut-chain\/?/g, '')).not.toMatch(/chain/i);
  expect(textOf('tiny', '_redirects')).toContain('/people/n-vance/ /people/noor-vance/ 301\n');
  expect(textOf('tiny', '_redirects')).not.toMatch(/chain|sawing/);
});

it('are not searched: the index knows the new address alone', () => {
  const fragments = filesOf('tiny').filter((file) => /fragment\/|names\.json$/.test(file));
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments.filter((file) => /n-vance\/|sawing-through/.test(textOf('tiny', file)))).toEqual([]);
});

it('that are the address of a page fail the build, which names the entry’s line', () => {
  const folder = workFolder('old-address-taken');
  const plot = tiny()['sections/plot.mdx']!.replace('title: Plot', 'title: Plot\nformerIds: [search]');
  for (const [file, text] of Object.entries(tiny({ 'sections/plot.mdx': plot }))) {
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { status, stderr } = build(join(folder, 'content'), join(folder, 'dist'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/sections\/plot\.mdx:\d+:\d+ +taken-address\n/);
  expect(stderr).toContain('the address /search/');
  expect(stderr).toContain('Nothing was published');
}, 120_000);
