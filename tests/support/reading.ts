import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page of the lamp plays with seals, an infobox, a table, many links and marks. */
export const entry = '/characters/ada-marsh/';
export const editionPaths = ['', '/after/first-light', '/after/second-light'];

export const address = (rank: number, path = entry) => inject('plays').url + editionPaths[rank] + path;

/** The key under which the lamp plays remember choices: each wiki of a host has its own. */
export const remembered = () => {
  const { base } = inject('plays');
  return base === '/' ? 'appearance' : `appearance:${base}`;
};

/** Where a link leads, from the host on. */
export const pathOf = (link: Locator) =>
  link.evaluate((each: HTMLAnchorElement) => each.pathname + each.hash);

/** The card that stands beside a link or mark. */
export const cardOn = (page: Page) => page.locator('.popup');

/** A link of the text to another page. */
export const linkOn = (page: Page) => page.locator('.prose p > a').first();

/** The mark of the first statement in the text. */
export const markOn = (page: Page, index = 0) =>
  page.locator('.prose .marks').nth(index).locator('a').first();

/** The words that are marked as those of a citation. */
export const markedWords = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('claim') ?? [])];
    return (range as Range | undefined)?.toString().trim();
  });
