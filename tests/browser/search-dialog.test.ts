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

it('the header’s link opens it at the first click, and leads to the search page without its script', async () => {
  const page = await newReader();
  await page.route(/dialog.*\.js/, (route) => route.abort());
  await page.goto(entry());
  await page.locator('.search-door').click();
  await page.waitForURL(/\/search\/$/);
  await page.unrouteAll();
  await page.goto(entry());
  await page.locator('.search-door').click();
  await dialog(page).waitFor();
  expect(page.url()).toBe(entry());
});

it('a finger opens it at the first tap', async () => {
  const page = await open(entry(), { hasTouch: true, viewport: { width: 390, height: 844 } });
  await page.locator('.search-door').tap();
  await dialog(page).waitFor();
  expect(
    await dialog(page)
      .getByRole('searchbox')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
  expect(page.url()).toBe(entry());
});

it.each([
  ['at a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
])(
  '%s it hangs from the top, and what comes into it moves neither its top nor its field',
  async (_, viewport) => {
    const page = await open(entry(), { viewport });
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    const tops = async () => [
      (await dialog(page).boundingBox())!.y,
      (await dialog(page).getByRole('searchbox').boundingBox())!.y,
    ];
    const first = await tops();
    expect(first[0]).toBeLessThan(viewport.height / 10);
    for (const query of ['lamp', 'zzqxvblorp', 'director']) {
      await page.getByRole('searchbox').fill(query);
      await answerOn(page, query);
      expect(await tops(), query).toEqual(first);
    }
    // However far the results are scrolled, the field stays.
    await page.getByRole('searchbox').fill('lamp');
    await answerOn(page, 'lamp');
    await dialog(page).evaluate((each) => (each.scrollTop = each.scrollHeight));
    expect(await tops()).toEqual(first);
  },
);

it('Enter opens the first result, be it there yet or not, and nothing where there is none', async () => {
  const page = await open(entry('after/first-light/'));
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('zzqxvblorp');
  await page.keyboard.press('Enter');
  await answerOn(page, 'zzqxvblorp');
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(entry('after/first-light/'));
  await page.getByRole('searchbox').fill('candlesmoke');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/after\/first-light\/organisations\/candlesmoke\//);
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
