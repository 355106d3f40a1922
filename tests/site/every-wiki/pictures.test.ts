import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, lineOf, pageAt, pagesOf, textOf, type Page } from '../../support/pages.ts';
import { editionsOf, type WikiName } from '../../support/wikis.ts';

/** What a preview picture may weigh, in bytes: sites fetch it for every link. */
const cardBudget = 40_000;

const site = 'http://localhost:4321/';

const meta = (page: Page, name: string) =>
  page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const cardOf = (page: Page) => meta(page, 'og:image')?.replace(site, '');

/** Width, height and the names of all chunks of a PNG. */
function png(name: WikiName, file: string) {
  const bytes = readFileSync(join(inject(name).dist, file));
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), chunks, weight: bytes.length };
}

describe.each(inject('wikis'))('the %s wiki', (name) => {
  const pages = pagesOf(name);
  const files = new Set(filesOf(name));

  it('has a preview picture of the right size for every page, light and without metadata', () => {
    const cards = new Set(pages.map(cardOf));
    expect(cards.size).toBeGreaterThan(8);
    for (const card of cards) {
      expect(files, card).toContain(card);
      const { width, height, chunks, weight } = png(name, card!);
      expect([width, height], card).toEqual([1200, 630]);
      expect(chunks, card).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
      expect(weight, card).toBeLessThanOrEqual(cardBudget);
    }
    for (const page of pages) {
      expect(meta(page, 'og:image:width'), page.file).toBe('1200');
      expect(meta(page, 'og:image:height'), page.file).toBe('630');
      expect(meta(page, 'twitter:card'), page.file).toBe('summary_large_image');
    }
  });

  it('shows the same picture of a page from every edition', () => {
    const first = new Map<string, string | undefined>();
    for (const page of pages) {
      if (!first.has(page.path)) first.set(page.path, cardOf(page));
      expect(cardOf(page), page.file).toBe(first.get(page.path));
    }
    expect(first.size).toBeLessThan(pages.length);
  });

  it('gives each entry a picture of its own, in the lowest edition that has the entry', () => {
    const lowest = new Map<string, Page>();
    for (const edition of editionsOf(name)) {
      for (const page of pages.filter((each) => each.edition === edition)) {
        if (!lowest.has(page.path) && page.root.querySelector('.lead .sign')) lowest.set(page.path, page);
      }
    }
    expect(new Set([...lowest.values()].map(({ edition }) => edition)).size).toBeGreaterThan(1);
    const wrong = [...lowest.values()].filter((page) => !cardOf(page)!.startsWith(`${page.edition}cards/`));
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const cards = [...lowest.values()].map(cardOf);
    expect(new Set(cards).size).toBe(cards.length);
    const made = [...files].filter((file) => /(^|\/)cards\//.test(file)).length;
    expect(made).toBe(cards.length + 1);
  });

  it('links icons of the right sizes on every page, and a manifest that names the site', () => {
    const links = (page: Page, rel: string) =>
      page.root.querySelectorAll(`link[rel="${rel}"]`).map((link) => link.getAttribute('href'));
    for (const page of pages) {
      expect(links(page, 'icon'), page.file).toEqual(['/icon-32.png', '/icon.svg']);
      expect(links(page, 'apple-touch-icon'), page.file).toEqual(['/apple-touch-icon.png']);
      expect(links(page, 'manifest'), page.file).toEqual(['/site.webmanifest']);
    }
    expect(png(name, 'icon-32.png')).toMatchObject({ width: 32, height: 32 });
    expect(png(name, 'apple-touch-icon.png')).toMatchObject({ width: 180, height: 180 });
    expect(textOf(name, 'icon.svg')).toContain('prefers-color-scheme: dark');
    const manifest = JSON.parse(textOf(name, 'site.webmanifest')) as {
      name: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    const home = pageAt(pages, '/');
    expect(manifest.name).toBe(lineOf(home.root.querySelector('.site-name')));
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = png(name, src.slice(1));
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  it('shows one sign at the head of every entry, hidden from those who listen', () => {
    const entries = pages.filter(({ root }) => root.querySelector('article[data-pagefind-body]'));
    expect(entries.length).toBeGreaterThan(10);
    for (const page of entries) {
      const signs = page.root.querySelectorAll('.lead .sign svg');
      expect(
        signs.map((sign) => sign.getAttribute('aria-hidden')),
        page.file,
      ).toEqual(['true']);
    }
  });
});
