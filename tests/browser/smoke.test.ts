import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('search finds a name and puts its entry first', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('real').url}/search/?q=plemons`);
  const first = page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first();
  await first.waitFor();
  expect(await first.getByRole('link').first().textContent()).toBe('Jesse Plemons');
});
