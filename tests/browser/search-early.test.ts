import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers, titlesFor } from '../support/readers.ts';

const { newReader } = readers();
const entry = () => `${inject('plays').url}/people/noor-vance/`;
const field = (page: Page) => page.locator('search').getByRole('searchbox');

/** A reader to whom a script comes only when it is let go. */
async function waitingFor(script: RegExp) {
  const page = await newReader();
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(script, async (route) => {
    await free;
    await route.continue();
  });
  return { page, letGo };
}

it.each(['/', 'Control+k'])('what is typed after %s, before the dialog is there, is asked', async (key) => {
  const { page, letGo } = await waitingFor(/\/dialog-.*\.js/);
  await page.goto(entry());
  await page.getByRole('link', { name: 'Home' }).first().focus();
  await page.keyboard.press(key);
  await page.keyboard.type('ines x');
  await page.keyboard.press('Backspace');
  letGo();
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type('holtby');
  expect((await titlesFor(page, 'ines holtby'))[0]).toBe('Ines Holtby');
  expect(await field(page).inputValue()).toBe('ines holtby');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Home');
});

it('what is typed goes along to the search page where the dialog does not come', async () => {
  const page = await newReader();
  let abort = () => {};
  const told = new Promise<void>((resolve) => (abort = resolve));
  await page.route(/\/dialog-.*\.js/, async (route) => {
    await told;
    await route.abort();
  });
  await page.goto(entry());
  await page.keyboard.press('/');
  await page.keyboard.type('holtby');
  abort();
  await page.waitForURL(/\/search\/\?q=holtby/);
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});

it('what is typed on the search page before its script is there is asked', async () => {
  const { page, letGo } = await waitingFor(/\/search\.astro.*\.js/);
  await page.goto(`${inject('plays').url}/search/`, { waitUntil: 'commit' });
  await field(page).waitFor();
  await page.keyboard.type('holt');
  letGo();
  await page.locator('search').getByRole('status').waitFor({ state: 'attached' });
  await page.keyboard.type('by');
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=holtby');
});

it('an address that asks is answered, and the results are not typed into', async () => {
  const page = await newReader();
  await page.goto(`${inject('plays').url}/search/?q=holtby`);
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
  expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(false);
});

it.each([390, 1280])('on the search page at %i pixels nothing moves when its script comes', async (width) => {
  const { page, letGo } = await waitingFor(/\/search\.astro.*\.js/);
  await page.setViewportSize({ width, height: 1000 });
  await page.goto(`${inject('plays').url}/search/`, { waitUntil: 'commit' });
  await field(page).waitFor();
  const tops = () =>
    page
      .locator('.search-hint, .search-form, body > footer')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  const before = await tops();
  letGo();
  await page.getByRole('button', { name: 'director' }).waitFor();
  expect(await tops()).toEqual(before);
  // Nor is there more room than that.
  const list = (await page.getByRole('list', { name: 'You can ask' }).boundingBox())!;
  const hint = (await page.locator('.search-hint').boundingBox())!;
  expect(hint.y - list.y - list.height).toBeLessThan(80);
});

it('beside “nothing found” no column stands empty', async () => {
  const page = await newReader();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${inject('plays').url}/search/?q=xqzzyk`);
  const help = page.locator('.search-help');
  await help.getByRole('link', { name: 'A to Z' }).waitFor();
  expect((await help.boundingBox())!.x).toBe((await page.locator('.search-form').boundingBox())!.x);
});

it('on a phone the field of the search page is as wide as the page', async () => {
  const page = await newReader();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${inject('plays').url}/search/`);
  expect((await field(page).boundingBox())!.width).toBeGreaterThan(340);
});
