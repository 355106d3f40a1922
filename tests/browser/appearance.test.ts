import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { remembered } from '../support/reading.ts';

const { newReader, open } = readers();

const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Opens the switch; its script shows what is chosen once it is there. */
async function openSwitch(page: Page) {
  await page.getByText('Appearance').click();
  await page.locator('.appearance input:checked').first().waitFor();
}

async function choose(page: Page, ...labels: string[]) {
  await openSwitch(page);
  for (const label of labels) await page.getByRole('radio', { name: label }).check();
}

it('theme and side are kept over a reload and on the next page, and shown as chosen', async () => {
  const page = await open(inject('plays').url);
  await choose(page, 'Cool', 'Dark');
  expect(await chosen(page)).toMatchObject({ theme: 'cool', side: 'dark' });
  await page.reload();
  expect(await chosen(page)).toMatchObject({ theme: 'cool', side: 'dark' });
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
  expect(await chosen(page)).toMatchObject({ theme: 'cool', side: 'dark' });
  await page.getByText('Appearance').click();
  const checked = page.locator('.appearance input:checked');
  await expect
    .poll(() => checked.evaluateAll((boxes: HTMLInputElement[]) => boxes.map((box) => box.value)))
    .toEqual(['cool', 'dark']);
});

it('the choice applies before anything of the page is drawn', async () => {
  const page = await newReader();
  await page.addInitScript((key) => {
    localStorage.setItem(key, JSON.stringify({ theme: 'cool', side: 'dark' }));
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { atFirst: { ...document.documentElement.dataset } });
    }).observe(document, { childList: true, subtree: true });
  }, remembered());
  await page.goto(inject('plays').url);
  expect(await page.evaluate(() => (window as unknown as { atFirst: object }).atFirst)).toMatchObject({
    theme: 'cool',
    side: 'dark',
  });
});

it('light and dark, warm and cool differ to the eye', async () => {
  const page = await open(inject('plays').url);
  const seen = new Set<string>();
  await openSwitch(page);
  for (const theme of ['Warm', 'Cool']) {
    for (const side of ['Light', 'Dark']) {
      await page.getByRole('radio', { name: theme }).check();
      await page.getByRole('radio', { name: side }).check();
      seen.add(await background(page));
    }
  }
  expect(seen.size).toBe(4);
});

it('without a choice the device decides, and a choice overrules it', async () => {
  const page = await open(inject('plays').url, { colorScheme: 'dark' });
  const dark = await background(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background(page);
  expect(light).not.toBe(dark);
  await choose(page, 'Dark');
  expect(await background(page)).toBe(dark);
});

it('unreadable storage leaves the page readable', async () => {
  const page = await newReader();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript((key) => localStorage.setItem(key, '{broken'), remembered());
  await page.goto(inject('plays').url);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

it('Escape closes the switch and gives the focus back; so does a press elsewhere, without it', async () => {
  const page = await open(inject('plays').url);
  const warm = page.getByRole('radio', { name: 'Warm' });
  await openSwitch(page);
  await warm.focus();
  await page.keyboard.press('Escape');
  expect(await warm.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Appearance');
  await page.keyboard.press('Enter');
  expect(await warm.isVisible()).toBe(true);
  await page.locator('h1').click();
  expect(await warm.isVisible()).toBe(false);
});
