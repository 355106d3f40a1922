import { expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, type Page } from '../../support/pages.ts';

const meta = (page: Page, name: string) =>
  page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const head = (page: Page) => ({
  title: lineOf(page.root.querySelector('title')),
  description: meta(page, 'description'),
  ogTitle: meta(page, 'og:title'),
  ogDescription: meta(page, 'og:description'),
  ogImageAlt: meta(page, 'og:image:alt'),
});

it('a sealed page and a sealed source go by their cover in the tab, and by their name on the page', () => {
  const pages = pagesOf('tiny');
  const scene = pageAt(pages, '/after/first-light/plot/the-cut-chain/');
  expect(head(scene).title).toBe('First Light, scene 2 · The Lamp Room');
  expect(lineOf(scene.root.querySelector('h1'))).toBe('The cut chain');
  const source = pageAt(pages, '/after/first-light/sources/gazette-saboteur-2001/');
  expect(head(source).title).toBe('A source: Harbour Gazette, 11 March 2001 · The Lamp Room');
  expect(lineOf(source.root.querySelector('h1'))).toBe('The saboteur was the keeper all along');
});
