import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, entry, remembered } from '../support/reading.ts';

const { newReader, open } = readers();
const offers = (page: Page) => page.locator('.level-offer:visible');

async function choose(page: Page, label: string, rank: number, at = entry) {
  await page.locator('.level-picker').getByRole('link', { name: label }).click();
  await page.waitForURL(address(rank, at));
}

it('a page at a lower level than the one chosen offers itself at that level, and opens nothing by itself', async () => {
  const page = await open(address(0));
  expect(await offers(page).count()).toBe(0);
  await choose(page, 'First Light', 1);
  expect(await offers(page).count()).toBe(0);
  await page.goto(address(0, '/people/ines-holtby/'));
  expect(page.url()).toBe(address(0, '/people/ines-holtby/'));
  expect(await offers(page).count()).toBe(1);
  expect(await offers(page).innerText()).toContain('You have watched First Light');
  await offers(page).getByRole('link').click();
  expect(page.url()).toBe(address(1, '/people/ines-holtby/'));
});

it('a seal’s door is a choice as well', async () => {
  const page = await open(address(0, '/plot/'));
  await page.locator('.seal-door').first().click();
  await page.waitForURL('**/after/first-light/plot/**');
  await page.goto(address(0));
  expect(await offers(page).innerText()).toContain('You have watched First Light');
});

it('a lower choice takes the place of a higher one', async () => {
  const page = await open(address(2));
  await choose(page, 'Second Light', 2);
  await choose(page, 'Not yet', 0);
  await page.reload();
  expect(await offers(page).count()).toBe(0);
});

it('what is remembered can be forgotten by keyboard, and the focus is not lost', async () => {
  const page = await open(address(1));
  await choose(page, 'Second Light', 2);
  await page.goto(address(1));
  await offers(page).getByRole('button', { name: 'Forget this' }).press('Enter');
  expect(await offers(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('First Light');
  await page.reload();
  expect(await offers(page).count()).toBe(0);
});

it('the level is remembered beside the look, and the look beside the level', async () => {
  const page = await open(address(2));
  await choose(page, 'Second Light', 2);
  await page.getByText('Appearance').click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.side)).toBe('dark');
  await page.goto(address(0));
  expect(await offers(page).count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.dataset.side)).toBe('dark');
});

it('nothing is offered where there is no page, nor without JavaScript', async () => {
  const page = await open(address(2));
  await choose(page, 'Second Light', 2);
  await page.goto(`${inject('plays').url}/404.html`);
  expect(await offers(page).count()).toBe(0);
  const plain = await open(address(0), { javaScriptEnabled: false });
  expect(await plain.locator('.level-offer').count()).toBe(1);
  expect(await offers(plain).count()).toBe(0);
});

it.each(['{broken', '7', 'null', '{"watched":{}}', '{"watched":"9"}', '{"a b":1}'])(
  'storage that holds %s leaves the page as it is',
  async (text) => {
    const page = await newReader();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(([key, each]) => localStorage.setItem(key!, each!), [remembered(), text]);
    await page.goto(address(0));
    expect(await offers(page).count()).toBe(0);
    await choose(page, 'First Light', 1);
    expect(errors).toEqual([]);
  },
);

it('a browser that refuses storage still changes the edition', async () => {
  const page = await newReader();
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused');
      },
    }),
  );
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(address(0));
  await choose(page, 'First Light', 1);
  expect(errors).toEqual([]);
});
