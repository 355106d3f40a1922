import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, fixtureContent, workFolder } from '../support/builds.ts';

describe('a wiki served under /wiki/x/', () => {
  const dist = join(workFolder('base-path'), 'dist');
  let pages: { file: string; html: string }[];
  let files: Set<string>;

  beforeAll(() => {
    const { status, stderr } = build(fixtureContent, dist, { BASE_PATH: '/wiki/x/' });
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

  it('keeps editions apart there too', () => {
    const plot = pages.find(({ file }) => file === 'after/first-light/plot/index.html')!.html;
    expect(plot).toContain('href="/wiki/x/after/first-light/characters/ada-marsh/"');
    expect(plot).toContain('href="/wiki/x/after/second-light/plot/#the-second-night"');
  });
});
