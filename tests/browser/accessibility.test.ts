import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it, type TestContext } from 'vitest';
import { axeSource, expectNoFaults, faultsOfContent, faultsOn, palettes } from '../support/axe.ts';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker, readers } from '../support/readers.ts';
import { address, cardOn, linkOn, markOn } from '../support/reading.ts';

const { open } = readers();
const look = onlooker(axeSource);
const phone = { width: 360, height: 800 };
const desk = { width: 1280, height: 800 };
/** Where no pointer can rest, what it would bring stands in the open. */
const touch = { isMobile: true, hasTouch: true };

/**
 * On a phone and on a desk: what is folded or set beside the text on one stands in the open on the other. Both show the same
 * colours, so that a phone wears one palette, and its neighbour in the list another.
 */
describe.each(Object.entries(layouts).map(([name, path], index) => ({ name, path, index })))(
  'axe finds nothing on $name',
  ({ path, index }) => {
    async function at(options: BrowserContextOptions, test: TestContext): Promise<Page> {
      const page = await look(inject('plays').url + path, options, test);
      if (path.includes('?q=')) await answerOn(page, 'holtby');
      return page;
    }

    it('at 1280 pixels, in each theme and on each side', { timeout: 180_000 }, async (test) =>
      expectNoFaults(await at({ viewport: desk }, test)),
    );

    it('at 360 pixels, to be touched, in one of the four', { timeout: 180_000 }, async (test) =>
      expectNoFaults(await at({ viewport: phone, ...touch }, test), [palettes[index % palettes.length]!]),
    );
  },
);

describe.each([phone, desk])('at $width pixels axe finds nothing on', (viewport) => {
  it('an open preview, a source card and the offer of a level', async () => {
    const page = await open(address(0), { viewport });
    await page.evaluate(() => (document.documentElement.dataset.watched = '2'));
    for (const trigger of [linkOn(page), markOn(page)]) {
      // By key: what lies under a pointer changes with the theme.
      await page.keyboard.press('Shift');
      await trigger.focus();
      await expect
        .poll(() =>
          trigger.evaluate((each) => !!(each.ariaExpanded ?? each.getAttribute('aria-describedby'))),
        )
        .toBe(true);
      await cardOn(page).evaluate((card) => Promise.all(card.getAnimations().map((each) => each.finished)));
      await expectNoFaults(page);
      expect(await cardOn(page).isVisible()).toBe(true);
      // It may lie over the next.
      await page.keyboard.press('Escape');
    }
  });

  it('the appearance choices and the failed search', async () => {
    const page = await open(inject('plays').url, { viewport });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('plays').url}/search/?q=holtby`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('Appearance').click();
    await page.evaluate(axeSource);
    expect(await faultsOn(page)).toEqual([]);
  });
});

it('axe is listening: it finds a picture without words', async () => {
  const page = await open(inject('plays').url);
  await page.evaluate(axeSource);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect(String(await faultsOfContent(page))).toContain('image-alt');
});
