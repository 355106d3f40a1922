import { expect, inject, it } from 'vitest';
import { readers } from '../../support/readers.ts';

const { open } = readers();

/** Half of what it was when each source of each statement was a stop. */
const mostStops = 209;

it(`the entry with most links is passed with the Tab key in ${mostStops} stops`, async () => {
  const page = await open(`${inject('real').url}/after/into-infinity/characters/nanette-cole/`);
  await page.locator('.permalink').first().waitFor({ state: 'attached' });
  let stops = 0;
  for (; stops <= mostStops; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
  }
  expect(stops).toBeGreaterThan(100);
  expect(stops).toBeLessThanOrEqual(mostStops);
});
