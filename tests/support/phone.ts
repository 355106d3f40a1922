import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A phone held upright. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/**
 * Goes from the open page to an answer by links alone.
 * @param links the names of the links to tap, one after another
 * @param answer its words
 * @returns how far a reader has to scroll for it, over all pages, in screens; leaps to an anchor are no scrolling
 */
export async function scrollingTo(page: Page, links: readonly string[], answer: RegExp): Promise<number> {
  let scrolled = 0;
  for (const name of links) {
    const link = page.getByRole('link', { name, exact: true }).first();
    scrolled += await screensTo(link);
    const here = page.url();
    await link.tap();
    await page.waitForURL((url) => url.href !== here);
  }
  return scrolled + (await screensTo(page.getByRole('main').getByText(answer).first()));
}

/** How far away the whole of something is from what is on the screen, in screens. */
const screensTo = (there: Locator) =>
  there.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(0, bottom - innerHeight, -top) / innerHeight;
  });
