import type { Page } from 'playwright-core';
import { describe, expect, inject, it, type TestContext } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker } from '../support/readers.ts';
import { beyondTheEdge } from '../support/width.ts';

const look = onlooker();
const options = { viewport: { width: 320, height: 640 } };

/** The spacing that a reader may set without loss: WCAG 2.2, success criterion 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** What is cut off: wider than the screen outside what scrolls, or hidden by a box that is too small. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element) => !!element.closest('.table-scroll, [tabindex="0"][role="region"]');
    const seen = (element: Element) => (element as HTMLElement).checkVisibility();
    const wide = (element: Element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element);
    const hidden = ({ clientHeight, scrollHeight }: Element) =>
      clientHeight > 1 && scrollHeight > clientHeight + 2;
    // A drawing is cut to what it is about; spacing does not move its words.
    const drawing = (element: Element) => !!element.querySelector(':scope > svg:only-child');
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('svg') && seen(element))
      .filter(
        (element) =>
          wide(element) ||
          (/hidden|clip/.test(getComputedStyle(element).overflowY) && hidden(element) && !drawing(element)),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });

declare global {
  interface Window {
    /** The sheet of styles that a reader has brought along. */
    brought?: CSSStyleSheet;
  }
}

/** Gives the open page a reader's own styles, in the place of those before. */
const bring = (page: Page, css: string) =>
  page.evaluate((text) => {
    if (!window.brought) document.adoptedStyleSheets.push((window.brought = new CSSStyleSheet()));
    window.brought.replaceSync(text);
  }, css);

/** Opened once, and then made narrower and wider: what is asked is asked of its styles. */
describe.each(Object.entries(layouts))('%s', (_, path) => {
  async function at(width: number, height: number, css: string, test: TestContext): Promise<Page> {
    const page = await look(inject('plays').url + path, options, test);
    if (path.includes('?q=')) await answerOn(page, 'holtby');
    await page.setViewportSize({ width, height });
    await bring(page, css);
    return page;
  }

  for (const width of [320, 360]) {
    it(`does not scroll sideways at ${width} pixels`, async (test) => {
      const page = await at(width, 640, '', test);
      expect(await beyondTheEdge(page)).toEqual({ scroll: 0, wide: [] });
    });
  }

  for (const width of [320, 1280]) {
    it(`keeps all of its text when letters, words and lines are spaced out, at ${width} px`, async (test) => {
      const page = await at(width, 800, textSpacing, test);
      expect(await cutOff(page)).toEqual([]);
    });
  }

  /** WCAG 2.2, success criteria 1.4.4 and 1.4.10: 200 % on a phone, and 400 % where there is room for 1280 pixels. */
  for (const [width, percent] of [
    [360, 200],
    [1280, 400],
  ] as const) {
    it(`does not scroll sideways at ${width} pixels with text at ${percent} %`, async (test) => {
      const page = await at(width, 640, `html { font-size: ${percent}% !important }`, test);
      expect(await beyondTheEdge(page)).toEqual({ scroll: 0, wide: [] });
    });
  }
});

describe.each([320, 360])('at %i pixels', (width) => {
  it('the open appearance choices stay on the screen', async () => {
    const page = await look(inject('plays').url, options);
    await page.setViewportSize({ width, height: 640 });
    await page.getByText('Appearance').click();
    const box = (await page.locator('.appearance-choices').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  });
});

it('says on a phone how each award ended, in a table that does not scroll', async () => {
  const page = await look(`${inject('plays').url}/organisations/golden-lamp-awards/`, options);
  await page.setViewportSize({ width: 390, height: 844 });
  const table = page.locator('.panel[aria-labelledby="awards"] .table-scroll');
  const { clientWidth, scrollWidth } = await table.evaluate((element) => ({
    clientWidth: element.clientWidth,
    scrollWidth: element.scrollWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(await table.getByText(/^(Won|Nominated)/).count()).toBeGreaterThan(2);
});

it('what opens under “Explore” on a phone keeps to the margins of the page', async () => {
  const page = await look(inject('plays').url, options);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.explore summary').click();
  const margin = (await page.locator('.sections').boundingBox())!;
  const box = (await page.locator('.explore ul').boundingBox())!;
  expect(box.x).toBe(margin.x);
  expect(box.x + box.width).toBeLessThanOrEqual(margin.x + margin.width);
});

it('the field for a search shows on a phone all of its example', async () => {
  const page = await look(inject('plays').url, options);
  await page.setViewportSize({ width: 390, height: 844 });
  const [needed, room] = await page.locator('main input[type="search"]').evaluate((field) => {
    const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const words = pen.measureText(field.getAttribute('placeholder')!).width;
    const cross = parseFloat(fontSize);
    return [words, field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - cross] as const;
  });
  expect(needed).toBeLessThanOrEqual(room);
});
