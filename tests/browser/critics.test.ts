import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const wall = (options = {}) =>
  open(`${inject('plays').url}/after/second-light/critics/`, { javaScriptEnabled: false, ...options });

const shown = (page: Page) => page.locator('.card:visible');
const verdictsOf = async (page: Page) => [
  ...new Set(await shown(page).locator('.verdict > span:first-child').allInnerTexts()),
];
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check({ force: true });

describe('the critics’ wall without JavaScript', () => {
  it('shows one verdict, as many cards as its label says', async () => {
    const page = await wall();
    const label = await page.locator('.filters label', { hasText: 'Negative' }).innerText();
    await choose(page, /^Negative/);
    expect(await verdictsOf(page)).toEqual(['Negative']);
    expect(await shown(page).count()).toBe(Number(/\d+/.exec(label)![0]));
    expect(await page.locator('.nothing:visible').count()).toBe(0);
  });

  it('combines verdict and outlet, and says so where nothing is left', async () => {
    const page = await wall();
    await page.getByLabel('Outlet').selectOption({ label: 'The Evening Bell (2)' });
    expect(await shown(page).count()).toBe(2);
    await choose(page, /^Mixed/);
    expect(await shown(page).locator('.card-title').allInnerTexts()).toEqual([
      'Selma Draycott on the sequel',
    ]);
    expect(await page.locator('.nothing:visible').count()).toBe(1);
    await choose(page, /^Positive/);
    expect(await shown(page).count()).toBe(0);
    expect(await page.locator('.nothing:visible').count()).toBe(2);
  });

  it('filters by an outlet that has no entry', async () => {
    const page = await wall();
    await page.getByLabel('Outlet').selectOption({ label: 'Northern Star (2)' });
    expect(await shown(page).count()).toBe(2);
    expect(await shown(page).first().locator('.byline').innerText()).toContain('Northern Star');
    expect(await shown(page).getByRole('link', { name: 'Northern Star', exact: true }).count()).toBe(0);
  });

  it('shows all again when reset', async () => {
    const page = await wall();
    const all = await shown(page).count();
    await choose(page, /^Mixed/);
    expect(await shown(page).count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shown(page).count()).toBe(all);
  });

  it('is filtered by keyboard; Enter keeps the choice and stays on the page', async () => {
    const page = await wall();
    await page.getByRole('radio', { name: /^Any/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await verdictsOf(page)).toEqual(['Mixed']);
    expect(new URL(page.url()).search).toBe('');
    const ring = page.locator('.filters :focus-visible + span');
    expect(await ring.evaluate((pill) => getComputedStyle(pill).outlineWidth)).toBe('3px');
  });

  it('prints every review, whatever is chosen', async () => {
    const page = await wall();
    const all = await shown(page).count();
    await choose(page, /^Mixed/);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page).count()).toBe(all);
  });

  it('keeps its marks in forced colours, told apart by shape', async () => {
    const page = await wall({ forcedColors: 'active' });
    const shapes = await page.locator('.legend path').evaluateAll((paths) =>
      paths.map((path) => ({
        d: path.getAttribute('d'),
        fill: getComputedStyle(path).fill,
        page: getComputedStyle(document.body).backgroundColor,
      })),
    );
    expect(new Set(shapes.map(({ d }) => d)).size).toBe(4);
    for (const { fill, page } of shapes) expect(fill).not.toBe(page);
  });
});

it('a mark in the chart of themes leads to its review', async () => {
  const page = await open(`${inject('plays').url}/critics/praised-and-faulted/`, {
    javaScriptEnabled: false,
  });
  const mark = page.locator('.theme-chart .review-mark').first();
  const href = await mark.getAttribute('href');
  await mark.click();
  await page.waitForURL(`**${href}`);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});
