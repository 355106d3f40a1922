import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const visit = (path: string) => open(inject('plays').url + path);
/** Where a page stands below the path the wiki is served under. */
const path = (page: Page) =>
  page
    .url()
    .slice(inject('plays').url.length)
    .replace(/[?#].*/, '');
const picker = (page: Page) => page.getByRole('navigation', { name: 'How far have you watched?' });

it('the picker changes the edition, keeps the page, and marks where the reader is', async () => {
  const page = await visit('/characters/ada-marsh/');
  for (const [label, edition] of [
    ['First Light', '/after/first-light'],
    ['Second Light', '/after/second-light'],
    ['Not yet', ''],
  ]) {
    await picker(page).getByRole('link', { name: label }).click();
    await page.waitForURL(`**${edition}/characters/ada-marsh/`);
    expect(path(page)).toBe(`${edition}/characters/ada-marsh/`);
    expect(await picker(page).locator('[aria-current="true"]').allInnerTexts()).toEqual([label]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ada Marsh');
  }
});

it.each([
  ['/', 'Not yet'],
  ['/after/first-light/characters/ada-marsh/', 'First Light'],
])('without a script the answer given at %s is marked all the same', async (at, label) => {
  const page = await open(inject('plays').url + at, { javaScriptEnabled: false });
  const marked = await picker(page)
    .getByRole('link')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links
        .filter((link) => getComputedStyle(link, '::before').boxShadow !== 'none')
        .map((link) => `${link.textContent.trim()}${getComputedStyle(link, '::after').content}`),
    );
  expect(marked).toEqual([`${label}" (your answer)"`]);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed-level');
  expect(await printed.evaluate((each) => getComputedStyle(each, '::before').content)).toBe(`"${label}"`);
});

it('what a reader then follows stays in the edition', async () => {
  const page = await visit('/after/second-light/characters/ada-marsh/');
  await page.locator('.prose a[href$="/people/ines-holtby/"]').first().click();
  expect(path(page)).toBe('/after/second-light/people/ines-holtby/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').nth(1).click();
  expect(path(page)).toBe('/after/second-light/cast/');
});

it('from a page that a lower edition lacks, the picker leads to its home', async () => {
  const page = await visit('/after/first-light/lore/lampblack/');
  await picker(page).getByRole('link', { name: 'Not yet' }).click();
  expect(path(page)).toBe('/');
});

it('a seal opens the same heading in the edition it names', async () => {
  const page = await visit('/plot/');
  const door = page.locator('.seal-door').first();
  const hash = new URL(await door.evaluate((link: HTMLAnchorElement) => link.href)).hash;
  await door.click();
  expect(path(page)).toBe('/after/first-light/plot/');
  expect(new URL(page.url()).hash).toBe(hash);
  expect(await page.locator(hash || 'h1').isVisible()).toBe(true);
});
