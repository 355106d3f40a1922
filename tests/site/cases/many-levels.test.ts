import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, expect, it } from 'vitest';
import { build, copyContent, workFolder } from '../../support/builds.ts';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

const folder = workFolder('many-levels');
const dist = join(folder, 'dist');
const labels = ['Nothing yet', 'First Light', 'Second Light', 'Third Light', 'Fourth Light', 'Fifth Light'];

beforeAll(() => {
  const content = copyContent(join(folder, 'content'));
  const settings = join(content, 'wiki.yaml');
  const more = ['third', 'fourth', 'fifth'].map(
    (id) =>
      `\n  - { id: ${id}, label: ${id[0]!.toUpperCase()}${id.slice(1)} Light, path: after/${id}-light/ }`,
  );
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/^ {2}- \{ id: second, label.*$/m, (line) => line + more.join('')),
  );
  const { status, stderr } = build(content, dist);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('more than five levels are chosen from a list that opens under the one chosen', () => {
  const root = parse(readFileSync(join(dist, 'after/first-light/characters/ada-marsh/index.html'), 'utf8'));
  const menu = root.querySelector('.level-picker details')!;
  expect(lineOf(menu.querySelector('summary'))).toMatch(/^First Light/);
  const links = menu.querySelectorAll('li > a');
  expect(links.map(lineOf)).toEqual(labels);
  expect(links.filter((link) => link.getAttribute('aria-current') === 'true').map(lineOf)).toEqual([
    'First Light',
  ]);
  expect(links.at(-1)!.getAttribute('href')).toBe('/after/fifth-light/characters/ada-marsh/');
});

it('few levels stand side by side', () => {
  const { root } = pageAt(pagesOf('tiny'), '/characters/ada-marsh/');
  expect(root.querySelector('.level-picker details')).toBeNull();
  expect(root.querySelectorAll('.level-picker li > a')).toHaveLength(3);
});
