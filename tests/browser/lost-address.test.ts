import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, editionPaths, remembered } from '../support/reading.ts';

const { newReader, open } = readers();

/** Opens an address at which nothing is, as a reader who has chosen a level before. */
async function lost(path: string, watched?: string, options = {}): Promise<Page> {
  const page = await newReader(options);
  if (watched) {
    await page.addInitScript(
      ([key, rank]) => localStorage.setItem(key!, JSON.stringify({ watched: rank })),
      [remembered(), watched],
    );
  }
  await page.goto(inject('plays').url + path);
  expect(await page.locator('h1').innerText()).toBe('Nothing at this address');
  return page;
}

/** The editions that the ways of a page lead into, by rank; those of the level picker aside. */
async function ranksOf(page: Page): Promise<number[]> {
  const base = inject('plays').base.slice(0, -1);
  const paths = await page.locator('a[href]:not(.level-picker a, .skip), form[action]').evaluateAll((ways) =>
    ways
      .map((way) => new URL(way.getAttribute('href') ?? way.getAttribute('action')!, location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  );
  expect(paths.length).toBeGreaterThan(8);
  const rank = (path: string) => editionPaths.findLastIndex((each) => path.startsWith(`${base}${each}/`));
  return [...new Set(paths.map(rank))];
}

const current = (page: Page) => page.locator('.level-picker [aria-current]').allInnerTexts();

it('a lost address leads on within the level that the reader chose', async () => {
  const page = await lost('/no/such/page/', '2');
  expect(await ranksOf(page)).toEqual([2]);
  expect(await current(page)).toEqual(['Second Light']);
  await page.locator('main').getByRole('link', { name: 'Home' }).click();
  expect(page.url()).toBe(address(2, '/'));
});

it('a lost address of a level keeps that level, whatever is remembered', async () => {
  for (const watched of [undefined, '2']) {
    const page = await lost('/after/first-light/no/such/page/', watched);
    expect(await ranksOf(page)).toEqual([1]);
    expect(await current(page)).toEqual(['First Light']);
  }
});

it('search there looks through what the reader’s level knows', async () => {
  const page = await lost('/after/second-light/no/such/page/', '0');
  const home = new URL(address(2, '/')).pathname;
  expect(await page.locator('.search-door').getAttribute('data-home')).toBe(home);
  const field = page.locator('main').getByRole('searchbox');
  await field.fill('lamp');
  await field.press('Enter');
  await page.waitForURL(address(2, '/search/?q=lamp'));
});

it('a reader who has chosen nothing, or has no JavaScript, stays at the lowest level', async () => {
  const page = await lost('/no/such/page/');
  expect(await ranksOf(page)).toEqual([0]);
  expect(await current(page)).toEqual(['Not yet']);
  const plain = await lost('/after/second-light/no/such/page/', undefined, { javaScriptEnabled: false });
  expect(await ranksOf(plain)).toEqual([0]);
  const marked = await plain
    .locator('.level-picker a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link, '::after').content.includes('your answer'))
        .map((link) => link.textContent.trim()),
    );
  expect(marked).toEqual(['Not yet']);
});

it('from the picker of a lost address every level can still be entered', async () => {
  const page = await open(`${inject('plays').url}/after/second-light/no/such/page/`);
  await page.locator('.level-picker').getByRole('link', { name: 'Not yet' }).click();
  expect(page.url()).toBe(address(0, '/'));
});
