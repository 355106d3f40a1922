import { describe, expect, inject, it } from 'vitest';
import { needlesAt } from '../../../src/laws/sealed-text.ts';
import { wordsOf } from '../../../src/laws/word-runs.ts';
import { lineOf, pagesOf, type Page } from '../../support/pages.ts';
import { editionsOf, wikiOf } from '../../support/wikis.ts';

const meta = (page: Page, name: string) =>
  page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const head = (page: Page) => ({
  title: lineOf(page.root.querySelector('title')),
  description: meta(page, 'description'),
  ogTitle: meta(page, 'og:title'),
  ogDescription: meta(page, 'og:description'),
  ogImageAlt: meta(page, 'og:image:alt'),
});

describe.each(inject('wikis'))('pages of the %s wiki', (name) => {
  const pages = pagesOf(name);

  it('have one h1, and a title, a description and a language', () => {
    const lacking = pages.filter(
      (page) =>
        page.root.querySelectorAll('h1').length !== 1 ||
        !lineOf(page.root.querySelector('h1')) ||
        !head(page).title ||
        !head(page).description ||
        page.root.querySelector('html')?.getAttribute('lang') !== 'en-GB',
    );
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });

  it('have a header, one main part the skip link leads to, a footer, and named navigation', () => {
    const lacking = pages.filter(({ root }) => {
      const names = root
        .querySelectorAll('nav')
        .map(
          (nav) =>
            nav.getAttribute('aria-label') ??
            lineOf(root.getElementById(nav.getAttribute('aria-labelledby') ?? '')),
        );
      return (
        root.querySelectorAll('body > header').length !== 1 ||
        root.querySelectorAll('body > main#main').length !== 1 ||
        root.querySelectorAll('main').length !== 1 ||
        root.querySelectorAll('body > footer').length !== 1 ||
        root.querySelector('body')?.firstElementChild?.getAttribute('href') !== '#main' ||
        names.includes('') ||
        new Set(names).size !== names.length
      );
    });
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });

  it('mark in the menu the section that the breadcrumbs lead through', () => {
    const hrefs = (page: Page, selector: string) =>
      page.root.querySelectorAll(selector).map((link) => link.getAttribute('href')!);
    const torn = pages.filter((page) => {
      const menu = hrefs(page, '.sections > ul > li > a');
      const through = hrefs(page, '.breadcrumbs a').filter((href) => menu.includes(href));
      const own = menu.filter((href) => page.address === href);
      return hrefs(page, '.sections a[aria-current="true"]').join() !== [...through, ...own].join();
    });
    expect(torn.map(({ file }) => file)).toEqual([]);
  });

  // Exempt are the pages of single sources: they bear what is printed on the source, and two
  // copies of one article are printed alike; a sealed one shows publisher and date alone.
  it.each(['title', 'description'] as const)('have a %s of their own within their edition', (part) => {
    for (const edition of editionsOf(name)) {
      const told = pages
        .filter((page) => page.edition === edition && !/^sources\/./.test(page.path))
        .map((page) => head(page)[part]);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('are announced in the same words in every edition, and in cards as in tabs', () => {
    const first = new Map<string, ReturnType<typeof head>>();
    for (const page of pages) {
      const own = head(page);
      expect(own.ogTitle, page.file).toBe(own.title);
      expect(own.ogDescription, page.file).toBe(own.description);
      if (!first.has(page.path)) first.set(page.path, own);
      expect(own, page.file).toEqual(first.get(page.path));
    }
    expect(first.size).toBeLessThan(pages.length);
  });

  it('announce nothing sealed, wherever they stand', () => {
    const needles = needlesAt(wikiOf(name), wikiOf(name).levels.lowest.id);
    expect(needles.size).toBeGreaterThan(0);
    const told = pages.flatMap((page) =>
      Object.values(head(page)).flatMap((text) =>
        [...needles.in(wordsOf(text ?? ''))].map(({ run }) => `${page.file}: ${run}`),
      ),
    );
    expect(told).toEqual([]);
  });
});
