import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
const first = 'after/first-light/';
const second = 'after/second-light/';
const address = (edition: string, path = 'people/noor-vance/') => `${inject('plays').url}/${edition}${path}`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const examples = (page: Page) =>
  page.getByRole('list', { name: 'You can ask, for example' }).getByRole('button');
const looked = (page: Page) =>
  page.getByRole('list', { name: 'Last looked for on this device' }).getByRole('button');

async function openDialog(page: Page) {
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await examples(page).first().waitFor();
}

/** Looks for something and follows what was found. */
async function follow(page: Page, edition: string, query: string) {
  await page.goto(address(edition));
  await openDialog(page);
  await page.keyboard.type(query);
  await titlesFor(page, query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.href.startsWith(address(edition)));
}

it.each([
  ['', ['director', 'who put out the lamp']],
  [first, ['who is the saboteur', 'director', 'who put out the lamp']],
  [second, ['is tallow alive', 'who is the saboteur', 'director', 'who put out the lamp']],
])('before anything is typed it shows what the edition “%s” can be asked', async (edition, texts) => {
  const page = await open(address(edition));
  await openDialog(page);
  expect(await examples(page).allInnerTexts()).toEqual(texts);
  await examples(page).first().click();
  expect((await titlesFor(page, texts[0]!)).length).toBeGreaterThan(0);
  expect(await page.getByRole('searchbox').inputValue()).toBe(texts[0]);
  expect(await page.getByRole('searchbox').evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await examples(page).count()).toBe(0);
  await page.getByRole('searchbox').fill('');
  await examples(page).first().waitFor();
});

it('the search page shows the same', async () => {
  const page = await open(address('', 'search/'));
  await examples(page).first().waitFor();
  expect(await examples(page).allInnerTexts()).toEqual(['director', 'who put out the lamp']);
});

it('what was looked for and found is offered again, the newest first, until it is cleared', async () => {
  const page = await open(address(''));
  await follow(page, '', 'holtby');
  await follow(page, '', 'candlesmoke');
  await follow(page, '', 'draycott');
  await follow(page, '', 'holtby');
  await page.goto(address(''));
  await openDialog(page);
  await page.keyboard.type('zzqxvblorp');
  await titlesFor(page, 'zzqxvblorp');
  await page.getByRole('searchbox').fill('');
  await looked(page).first().waitFor();
  expect(await looked(page).allInnerTexts()).toEqual(['holtby', 'draycott', 'candlesmoke']);
  await looked(page).nth(1).click();
  expect((await titlesFor(page, 'draycott'))[0]).toBe('Selma Draycott');

  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => looked(page).count()).toBe(0);
  await page.reload();
  await examples(page).first().waitFor();
  expect(await looked(page).count()).toBe(0);
});

it('what was asked by who has watched more is not shown to who has watched less', async () => {
  const page = await open(address(''));
  await follow(page, '', 'holtby');
  await follow(page, first, 'candlelight');
  await follow(page, second, 'phosphor');
  const shown = async (edition: string) => {
    await page.goto(address(edition));
    await openDialog(page);
    return looked(page).allInnerTexts();
  };
  expect(await shown(second)).toEqual(['phosphor', 'candlelight', 'holtby']);
  expect(await shown(first)).toEqual(['candlelight', 'holtby']);
  expect(await shown('')).toEqual(['holtby']);
  // The same words, asked in the higher edition since.
  await follow(page, second, 'holtby');
  expect(await shown('')).toEqual([]);
});

it('closing the dialog keeps what was found, and the about page’s button clears it', async () => {
  const page = await open(address(''));
  await openDialog(page);
  await page.keyboard.type('holtby');
  await titlesFor(page, 'holtby');
  const keys = () => page.evaluate(() => Object.keys(localStorage));
  await page.keyboard.press('Escape');
  await expect.poll(keys).toContainEqual(expect.stringMatching(/^searches/));
  // Closing takes its step in the history back, which must not meet the way to another page.
  const here = () => page.evaluate(() => Object.keys((history.state ?? {}) as object));
  await expect.poll(here).not.toContain('search');
  await page.goto(address('', 'about/#privacy'));
  await page.getByText('Clear what is kept on this device').click();
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect.poll(keys).toEqual([]);
  await openDialog(page);
  expect(await looked(page).count()).toBe(0);
  expect(await resultsOn(page).count()).toBe(0);
});
