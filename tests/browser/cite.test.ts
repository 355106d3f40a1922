import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, cardOn, markOn, remembered } from '../support/reading.ts';

const { open } = readers();
const foot = (page: Page) => page.locator('.page-foot');
const forms = (page: Page) => foot(page).locator('pre');

it('a form is copied with one click', async () => {
  const page = await open(address(1), { permissions: ['clipboard-read', 'clipboard-write'] });
  await foot(page).getByText('Cite this page').click();
  await foot(page).getByRole('button', { name: 'Copy BibTeX' }).click();
  await foot(page).getByRole('button', { name: 'Copy BibTeX' }).filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await forms(page).nth(1).innerText(),
  );
});

it('a statement is cited from the card of its source, by its own address in every form', async () => {
  const page = await open(address(1));
  await markOn(page).click();
  await cardOn(page).getByRole('link', { name: 'Cite this statement' }).click();
  await foot(page).getByText('Cite this statement').waitFor();
  const { pathname, hash } = new URL(page.url());
  expect(hash).toMatch(/^#claim-/);
  for (const text of await forms(page).allInnerTexts()) expect(text).toContain(pathname + hash);
  expect(await forms(page).nth(1).innerText()).toContain(`@misc{ada-marsh-${hash.slice(1)},`);
});

it('a report from a statement’s address names the statement and its words', async () => {
  const page = await open(address(1));
  const anchor = await page.locator('.marks[id]').first().getAttribute('id');
  await page.goto(`${address(1)}#${anchor}`);
  const report = foot(page).getByRole('link', { name: 'Report a mistake' });
  await report.hover();
  await expect
    .poll(async () => new URL((await report.getAttribute('href'))!).searchParams.get('body'))
    .toMatch(new RegExp(`/ada-marsh/#${anchor}\nStatement: \\S+ .*\nViewing level: First Light\n`));
});

it('without scripts the forms are there and no button is', async () => {
  const page = await open(address(1), { javaScriptEnabled: false });
  await foot(page).getByText('Cite this page').click();
  expect(await forms(page).first().innerText()).toMatch(/^“Ada Marsh”, The Lamp Plays, /);
  expect(await foot(page).getByRole('button').count()).toBe(0);
});

it('the about page clears what is kept on the device', async () => {
  const page = await open(`${inject('plays').url}/about/`);
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"theme":"cool","watched":"1"}');
    localStorage.setItem('of another site', 'stays');
  }, remembered());
  await page.reload();
  const offer = page.locator('.level-offer:visible');
  expect(await offer.innerText()).toContain('You have watched First Light');
  await page.getByText('Clear what is kept').click();
  await page.getByRole('button', { name: 'Clear it' }).click();
  await page.getByText('Nothing is kept on this device any more.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of another site']);
  expect(await offer.count()).toBe(0);
});
