import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { answerOn, readers, resultsOn } from '../support/readers.ts';

const { open } = readers();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const unfold = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const box = (page: Page, name: RegExp) => dialog(page).getByRole('checkbox', { name });

async function asking(viewport: { width: number; height: number }) {
  const page = await open(`${inject('plays').url}/people/noor-vance/`, { viewport });
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await page.keyboard.type('marsh');
  await answerOn(page, 'marsh');
  return page;
}

it.each([
  [390, 844],
  [320, 640],
  [844, 390],
])('on a screen of %i by %i it fills it, field first, and what a keyboard takes', async (width, height) => {
  const page = await asking({ width, height });
  expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width, height });
  const field = (await page.getByRole('searchbox').boundingBox())!;
  expect(field.y).toBeLessThan(40);
  expect((await resultsOn(page).first().boundingBox())!.y).toBeGreaterThan(field.y + field.height);
  // As a keyboard takes its part of the window.
  await page.setViewportSize({ width, height: height / 2 });
  await expect.poll(async () => (await dialog(page).boundingBox())!.height).toBe(height / 2);
  expect(
    await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=viewport]')!.content),
  ).toContain('interactive-widget=resizes-content');
  const reach = await dialog(page).evaluate((each) => {
    each.scrollTop = each.scrollHeight;
    return each.querySelector('.search-dialog-foot')!.getBoundingClientRect().bottom;
  });
  expect(reach).toBeLessThanOrEqual(height / 2 + 1);
  expect(await dialog(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
});

it('on a phone the filters stand behind one button that says how many are set', async () => {
  const page = await asking({ width: 390, height: 844 });
  expect(await unfold(page).innerText()).toBe('Filters');
  expect(await unfold(page).getAttribute('aria-expanded')).toBe('false');
  expect(await box(page, /^Person/).count()).toBe(0);
  await unfold(page).click();
  expect(await unfold(page).getAttribute('aria-expanded')).toBe('true');
  await box(page, /^Person/).check();
  await expect.poll(() => unfold(page).innerText()).toBe('Filters (1)');
  await box(page, /^Character/).check();
  await expect.poll(() => unfold(page).innerText()).toBe('Filters (2)');
  expect(await unfold(page).getAttribute('aria-expanded')).toBe('true');
  await unfold(page).click();
  expect(await box(page, /^Person/).count()).toBe(0);
  expect(await unfold(page).innerText()).toBe('Filters (2)');
});

it('at a desk the filters are open beside the results, and there is no button', async () => {
  const page = await asking({ width: 1280, height: 900 });
  expect(await unfold(page).count()).toBe(0);
  const [filters, result] = [
    (await box(page, /^Person/).boundingBox())!,
    (await resultsOn(page).first().boundingBox())!,
  ];
  expect(filters.x + filters.width).toBeLessThan(result.x);
});

it.each([
  ['at a desk', { width: 1280, height: 700 }],
  ['on a phone', { width: 390, height: 500 }],
])('%s the page behind does not scroll with its results', async (_, viewport) => {
  const page = await asking(viewport);
  await page.mouse.move(viewport.width / 2, viewport.height / 2);
  await dialog(page).evaluate((each) => (each.scrollTop = each.scrollHeight));
  await page.mouse.wheel(0, 3_000);
  await page.mouse.wheel(0, 3_000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
