import { expect, it } from 'vitest';
import { pagesOf, type Page } from '../../support/pages.ts';

const hrefs = (page: Page, selector: string) =>
  page.root.querySelectorAll(selector).map((link) => link.getAttribute('href')!);

it('a sealed entry is on no map and in no neighbourhood below its level', () => {
  const naming = pagesOf('tiny')
    .filter((page) => [...hrefs(page, '.map a, .connections a')].some((href) => href.includes('/tallow/')))
    .map(({ edition }) => edition);
  expect([...new Set(naming)]).toEqual(['after/second-light/']);
});
