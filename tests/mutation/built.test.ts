import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { build, workFolder } from '../support/builds.ts';
import { hostileWiki } from './hostile-wiki.ts';
import { seed } from './random.ts';

const folder = workFolder('mutation');
const content = join(folder, 'content');
const dist = join(folder, 'dist');

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

const pagesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.html'))
    .map((each) => ({ file: each, root: parse(readFileSync(join(site, each), 'utf8')) }));

/** What a browser would run or load of a page, in words that can be compared. */
function running(root: HTMLElement): string[] {
  return root.querySelectorAll('*').flatMap((element) => {
    const name = element.rawTagName.toLowerCase();
    const attributes = Object.entries(element.attributes);
    const loads = /^(script|iframe|object|embed|base|form|svg|math|img|link|style|meta)$/.test(name);
    return [
      ...(name === 'script' ? [`script ${element.getAttribute('src') ?? element.text.slice(0, 40)}`] : []),
      ...(loads ? [`element ${name}`] : []),
      ...attributes.filter(([key]) => /^on/i.test(key)).map(([key]) => `${name} ${key}`),
      ...attributes
        .filter(
          ([key, value]) =>
            (/^(href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(key) &&
              /^[\s\u0000-\u001f]*(javascript|vbscript|data):/i.test(value)) ||
            /^style$|url\((?!#)/i.test(/^style$/i.test(key) ? key : value),
        )
        .map(([key, value]) => `${name} ${key}=${value.slice(0, 30)}`),
    ];
  });
}

/** Names of bundles differ from build to build. */
const known = (what: string) => what.replace(/\.[\w-]{8}\.js/, '.js');

describe(`a wiki full of what is accepted and might run (seed ${seed})`, () => {
  let result: ReturnType<typeof build>;

  beforeAll(() => {
    write(hostileWiki());
    write({ 'lore/.hidden.mdx': '<script>', '.trash/lore/x.mdx': '<script>', 'README.md': '<script>' });
    result = build(content, dist);
  }, 600_000);

  it('is built', () => expect(result.stderr).toBe(''));

  it('has nothing on any page that would run, beside what every wiki has', () => {
    const usual = new Set(pagesIn(inject('tiny').dist).flatMap(({ root }) => running(root).map(known)));
    const pages = pagesIn(dist);
    const found = pages.flatMap(({ file, root }) =>
      running(root)
        .map(known)
        .filter((each) => !usual.has(each))
        .map((each) => `${file}: ${each}`),
    );
    console.log(`${pages.length} pages of hostile texts, ${found.length} that would run`);
    expect(pages.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it('keeps sealed what is sealed in a file with Windows line ends', () => {
    expect(readFileSync(join(dist, 'plot/index.html'), 'utf8')).not.toContain('never going to sail');
    expect(readFileSync(join(dist, 'after/second-light/plot/index.html'), 'utf8')).toContain(
      'never going to sail',
    );
  });

  it('takes a title that looks like a date as it stands', () => {
    expect(readFileSync(join(dist, 'lore/dates/index.html'), 'utf8')).toContain('1984-01-01');
  });

  it('prints nothing of hidden files', () => {
    expect(existsSync(join(dist, 'lore/hidden/index.html'))).toBe(false);
  });

  it('is left as it is by a build that is refused', { timeout: 120_000 }, () => {
    const before = readFileSync(join(dist, 'index.html'), 'utf8');
    write({ 'lore/dates.mdx': '---\ntitle: &a [*a]\n---\n<script>alert(1)</script>' });
    const refused = build(content, dist);
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).not.toMatch(/^\s+at .+[:(]/m);
    expect(refused.stderr).toMatch(/lore\/dates\.mdx:2:11 {2}yaml-feature\n/);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(before);
  });
});
