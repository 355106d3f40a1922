import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { axeSource, faultsOn } from '../support/axe.ts';
import { answerOn, newRequests, readers, resultsOn, titlesFor } from '../support/readers.ts';

const { newReader, open } = readers();
const entry = (level = '') => `${inject('plays').url}/${level}people/noor-vance/`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

it.each(['/', 'Control+k', 'Meta+k'])('%s opens it, Escape closes it, and focus returns', async (key) => {
  const page = await open(entry());
  await page.getByRole('link', { name: 'Home' }).first().focus();
  await page.keyboard.press(key);
  await dialog(page).waitFor();
  await page.keyboard.type('holtby');
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Home');
});

it('the header’s field opens it by click, and is a plain link without its script', async () => {
  const page = await open(entry());
  const door = page.locator('.search-door');
  await door.hover();
  await page.waitForFunction(() => document.querySelector('.search-dialog'));
  await door.click();
  await dialog(page).waitFor();
  expect(await door.getAttribute('href')).toBe(`${inject('plays').base}search/`);
});

it('nothing of it is loaded before the reader reaches for it', async () => {
  const page = await newReader();
  const asked = newRequests(page);
  await page.goto(entry(), { waitUntil: 'networkidle' });
  expect(asked().filter((url) => /dialog.*\.js|names\.json|pagefind/.test(url))).toEqual([]);
  await page.locator('.search-door').focus();
  await page.waitForFunction(() => document.querySelector('.search-dialog'));
  expect(asked().some((url) => /dialog.*\.js/.test(url))).toBe(true);
});

it('arrow keys walk through the results, Enter follows one', async () => {
  const page = await open(entry('after/first-light/'));
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type('candlesmoke');
  await answerOn(page, 'candlesmoke');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Candlesmoke');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/after\/first-light\/organisations\/candlesmoke\//);
});

it('a slash typed into a field is a slash', async () => {
  const page = await open(`${inject('plays').url}/search/`);
  await page.getByRole('searchbox').fill('a');
  await page.keyboard.type('/b');
  expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
});

it('its query can be opened as a page, filters and all', async () => {
  const page = await open(entry());
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type('marsh');
  await answerOn(page, 'marsh');
  await dialog(page)
    .getByRole('checkbox', { name: /^Person/ })
    .check();
  await expect.poll(() => resultsOn(page).locator('.card-label').first().innerText()).toContain('Person');
  await dialog(page).getByRole('link', { name: 'Open as a page' }).click();
  await page.waitForURL(/\/search\/\?q=marsh&kind=Person/);
  await answerOn(page, 'marsh');
  await page.getByRole('button', { name: 'Drop the filter kind: Person' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=marsh');
});

it.each([
  ['with results', 'vance', 'vance'],
  ['with a correction', 'holtbey', 'holtby'],
  ['with an answer', 'director', 'director'],
  ['with nothing found', 'zzqxvblorp', 'zzqxvblorp'],
])('axe finds nothing in it %s', async (_, query, told) => {
  const page = await open(entry());
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type(query);
  await answerOn(page, told);
  await page.evaluate(axeSource);
  expect(await faultsOn(page)).toEqual([]);
});
