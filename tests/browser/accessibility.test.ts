import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, readers } from '../support/readers.ts';
import { address, cardOn, linkOn, markOn } from '../support/reading.ts';

const { open } = readers();

/** Rules that depend on colours, and so on theme and side; the others are asked once per page. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, only?: string[]): Promise<string[]> {
  const options: axe.RunOptions = only ? { runOnly: { type: 'rule', values: only } } : {};
  const { violations } = await page.evaluate(
    (chosen) =>
      (window as unknown as { axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } }).axe.run(
        chosen,
      ),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`),
  );
}

async function inEveryPalette(page: Page) {
  for (const theme of ['warm', 'cool']) {
    for (const side of ['light', 'dark']) {
      await page.evaluate((choice) => Object.assign(document.documentElement.dataset, choice), {
        theme,
        side,
      });
      expect(await faults(page, colourRules), `${theme}, ${side}`).toEqual([]);
    }
  }
}

/** A phone and a desk: what is folded or set beside the text on one stands in the open on the other. */
describe.each([360, 1280])('at %i pixels axe finds nothing on', (width) => {
  it.each(Object.entries(layouts))(
    '%s, in both themes, light and dark',
    async (_, path) => {
      const page = await open(inject('real').url + path, { viewport: { width, height: 800 } });
      if (path.includes('?q=')) await answerOn(page, 'plemons');
      await page.evaluate(axe.source);
      expect(await faults(page)).toEqual([]);
      await inEveryPalette(page);
    },
    180_000,
  );

  it('an open preview, a source card and the offer of a level', async () => {
    const page = await open(address(0), { viewport: { width, height: 800 } });
    await page.evaluate(() => (document.documentElement.dataset.watched = '2'));
    await page.evaluate(axe.source);
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
      expect(await faults(page)).toEqual([]);
      await inEveryPalette(page);
      expect(await cardOn(page).isVisible()).toBe(true);
      // It may lie over the next.
      await page.keyboard.press('Escape');
    }
  });

  it('the appearance choices and the failed search', async () => {
    const page = await open(inject('real').url, { viewport: { width, height: 800 } });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('real').url}/search/?q=plemons`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('Appearance').click();
    await page.evaluate(axe.source);
    expect(await faults(page)).toEqual([]);
  });
});

it('axe is listening: it finds a picture without words', async () => {
  const page = await open(inject('real').url);
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect(String(await faults(page))).toContain('image-alt');
});
