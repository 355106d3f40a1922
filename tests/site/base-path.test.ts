import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, fixtureContent, workFolder } from '../support/builds.ts';

describe('a wiki served under /wiki/x/', () => {
  const dist = join(workFolder('base-path'), 'dist');
  let pages: { file: string; html: string }[];
  let files: Set<string>;

  beforeAll(() => {
    const { status, stderr } = build(fixtureContent, dist, {
      BASE_PATH: '/wiki/x/',
      SITE_URL: 'https://example.org',
    });
    expect(status, stderr).toBe(0);
    const all = readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    files = new Set(all);
    pages = all
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));
  });

  it('has every link, asset and font under that path, and a file behind each', () => {
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/(?:href|src|data-index|data-a-z)="(\/[^"#?]*)|url\("(\/[^"]*)"/g)]
        .map((match) => match[1] ?? match[2]!)
        .filter((path) => {
          const within = path.startsWith('/wiki/x/') ? path.slice('/wiki/x/'.length) : undefined;
          if (within?.endsWith('pagefind/')) return !files.has(`${within}pagefind.js`);
          return within === undefined || !files.has(within.replace(/(^|\/)$/, '$1index.html'));
        })
        .map((path) => `${file} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has its preview pictures and the icons of its manifest there', () => {
    const pictures = pages.map(({ html }) => /property="og:image" content="([^"]+)"/.exec(html)?.[1]);
    const manifest = readFileSync(join(dist, 'site.webmanifest'), 'utf8');
    const icons = (JSON.parse(manifest) as { icons: { src: string }[] }).icons;
    const all = [...pictures, ...icons.map(({ src }) => `https://example.org${src}`)];
    const wrong = all.filter((address) => {
      const within = address?.split('https://example.org/wiki/x/')[1];
      return !within || !files.has(within);
    });
    expect(wrong).toEqual([]);
    expect(manifest).toContain('"start_url":"/wiki/x/"');
  });

  it('keeps editions apart there too', () => {
    const plot = pages.find(({ file }) => file === 'after/first-light/plot/index.html')!.html;
    expect(plot).toContain('href="/wiki/x/after/first-light/characters/ada-marsh/"');
    expect(plot).toContain('href="/wiki/x/after/second-light/plot/#the-second-night"');
  });
});
