import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, copyContent, workFolder } from '../../support/builds.ts';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

describe('a build of a folder without a history, in Arabic, with six levels, for a place nobody has named', () => {
  const folder = workFolder('unusual-settings');
  const dist = join(folder, 'dist');
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');

  let printed = '';
  beforeAll(() => {
    const content = copyContent(join(folder, 'content'));
    const settings = join(content, 'wiki.yaml');
    const more = ['third', 'fourth', 'fifth'].map(
      (id) =>
        `\n  - { id: ${id}, label: ${id[0]!.toUpperCase()}${id.slice(1)} Light, path: after/${id}-light/ }`,
    );
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8')
        .replace(/^language: .*$/m, 'language: ar')
        .replace(/^ {2}- \{ id: second, label.*$/m, (line) => line + more.join('')),
    );
    const { status, stdout, stderr } = build(content, dist, { SITE_URL: '' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    printed = stdout;
  });

  it('says that it has no name, and what it has not for that', () => {
    expect(printed).toMatch(/^SITE_URL is not set: .*no sitemap/m);
  });

  it('takes no page for one of the machine that built it: old addresses, paper and examples neither', () => {
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|json|md|txt|webmanifest|xml)$/.test(file),
    );
    expect(texts.some((file) => read(file).includes('http-equiv="refresh"'))).toBe(true);
    expect(texts.filter((file) => read(file).includes('localhost'))).toEqual([]);
  });

  it('runs from right to left, and is searched in its language', () => {
    expect(read('index.html')).toMatch(/^<!DOCTYPE html><html [^>]*lang="ar" dir="rtl"/i);
    expect(JSON.parse(read('site.webmanifest'))).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(
      readdirSync(join(dist, 'pagefind')).filter((file) => /^pagefind\.ar_.*\.pf_meta$/.test(file)),
    ).toHaveLength(1);
  });

  it('has nothing that wants whole addresses, and nothing leads to it', () => {
    const missing = ['sitemap-index.xml', 'sitemap-0.xml', 'feed.xml', 'opensearch.xml'];
    expect(missing.filter((file) => existsSync(join(dist, file)))).toEqual([]);
    expect(read('robots.txt')).not.toContain('Sitemap');
    expect(read('characters/ada-marsh/index.html')).not.toMatch(
      /rel="search"|atom\+xml|mailto:|rel="canonical"/,
    );
  });

  it('cites pages by their paths, without a day', () => {
    expect(read('characters/ada-marsh/index.html')).toContain(
      '>“Ada Marsh”, The Lamp Room, /characters/ada-marsh/</pre>',
    );
  });

  it('has texts and figures all the same', () => {
    expect(read('llms.txt')).toContain('(/characters/ada-marsh/index.md)');
    expect(read('characters/ada-marsh/index.md')).toContain('[the page](/characters/ada-marsh/)');
    expect(JSON.parse(read('about/health.json'))).toMatchObject({ level: 'none' });
  });

  it('has its levels chosen from a list, as there are more than five, and each edition marks its own without a script', () => {
    const root = parse(read('after/first-light/characters/ada-marsh/index.html'));
    const menu = root.querySelector('.level-picker details')!;
    expect(menu.querySelector('summary > span')!.getAttribute('class')).toContain('--level-label');
    const links = menu.querySelectorAll('li > a');
    expect(links.map(lineOf)).toEqual([
      'Nothing yet',
      'First Light',
      'Second Light',
      'Third Light',
      'Fourth Light',
      'Fifth Light',
    ]);
    const style = read('after/first-light/level.css');
    expect(style).toContain('--level-label:"First Light"');
    expect(style).toContain(`[data-rank="${links[1]!.getAttribute('data-rank')}"]::after`);
    expect(links.at(-1)!.getAttribute('href')).toBe('/after/fifth-light/characters/ada-marsh/');
  });
});

it('few levels stand side by side', () => {
  const { root } = pageAt(pagesOf('tiny'), '/characters/ada-marsh/');
  expect(root.querySelector('.level-picker details')).toBeNull();
  expect(root.querySelectorAll('.level-picker li > a')).toHaveLength(3);
});
