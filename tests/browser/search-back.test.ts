import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { answerOn, readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
const before = () => `${inject('plays').url}/music/`;
const entry = () => `${inject('plays').url}/people/noor-vance/`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const small = { viewport: { width: 390, height: 500 } };

/** A reader who came from another page and has asked for something in the dialog. */
async function asking(query: string, options = {}) {
  const page = await open(before(), options);
  await page.goto(entry());
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type(query);
  const titles = await titlesFor(page, query);
  return { page, titles };
}

it('back from a result brings the dialog with its query, its results and their place', async () => {
  const { page, titles } = await asking('lamp', small);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => resultsOn(page).count()).toBeGreaterThan(titles.length);
  const all = await titlesFor(page, 'lamp');
  const followed = resultsOn(page).nth(titles.length).locator('> a').first();
  await followed.scrollIntoViewIfNeeded();
  const y = await dialog(page).evaluate((each) => each.scrollTop);
  expect(y).toBeGreaterThan(200);
  await followed.click();
  await page.getByRole('heading', { level: 1, name: all[titles.length] }).waitFor();

  await page.goBack();
  await dialog(page).waitFor();
  expect(page.url()).toBe(entry());
  expect(await page.getByRole('searchbox').inputValue()).toBe('lamp');
  expect(await titlesFor(page, 'lamp')).toEqual(all);
  await expect.poll(() => dialog(page).evaluate((each) => each.scrollTop)).toBe(y);
  expect(await followed.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('filters that were set come back as well', async () => {
  const { page } = await asking('marsh', { viewport: { width: 1280, height: 900 } });
  await dialog(page)
    .getByRole('checkbox', { name: /^Person/ })
    .check();
  await expect.poll(() => resultsOn(page).locator('.card-label').first().innerText()).toContain('Person');
  await resultsOn(page).first().getByRole('link').first().click();
  await page.waitForURL(/people/);
  await page.goBack();
  await answerOn(page, 'marsh');
  expect(
    await dialog(page)
      .getByRole('checkbox', { name: /^Person/ })
      .isChecked(),
  ).toBe(true);
});

it('back closes the dialog first, and then leaves the page', async () => {
  const { page } = await asking('lamp');
  await page.goBack();
  await dialog(page).waitFor({ state: 'hidden' });
  expect(page.url()).toBe(entry());
  await page.goBack();
  await page.waitForURL(before());
});

it.each(['Escape', 'Close', 'a click beside it'])('closed by %s, it costs back no step', async (way) => {
  const { page } = await asking('lamp', { viewport: { width: 1280, height: 900 } });
  if (way === 'Escape') await page.keyboard.press('Escape');
  else if (way === 'Close') await page.getByRole('button', { name: 'Close' }).click();
  else await page.mouse.click(5, 500);
  await dialog(page).waitFor({ state: 'hidden' });
  await expect
    .poll(() => page.evaluate(() => (history.state as { search?: object } | null)?.search))
    .toBeFalsy();
  await page.goBack();
  await page.waitForURL(before());
});

it('a reload brings the dialog again', async () => {
  const { page, titles } = await asking('lamp');
  await page.reload();
  await dialog(page).waitFor();
  expect(await titlesFor(page, 'lamp')).toEqual(titles);
});

it('a result on the very page closes the dialog, and back brings it', async () => {
  const { page } = await asking('noor vance');
  await resultsOn(page).first().getByRole('link').first().click();
  await dialog(page).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe(new URL(entry()).pathname);
  await page.goBack();
  await dialog(page).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('noor vance');
});
