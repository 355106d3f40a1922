import type { Page } from 'playwright-core';

/** What of the open page goes past the edge of its window, as markup, and by how many pixels the page scrolls sideways. */
export function beyondTheEdge(page: Page): Promise<{ scroll: number; wide: string[] }> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element) => !!element.closest('.table-scroll');
    return {
      scroll: Math.max(0, document.documentElement.scrollWidth - edge),
      // Cut off is no better than scrolled.
      wide: [...document.querySelectorAll('main *, footer *, header *')]
        .filter((element) => !scrolls(element) && element.getBoundingClientRect().right > edge + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    };
  });
}
