import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { onlooker } from '../support/readers.ts';

const look = onlooker();
const long = '/after/second-light/characters/ada-marsh/';
const summary = (page: Page) => page.locator('.page-contents summary');
const openAt = (width: number, javaScriptEnabled = true) =>
  look(inject('plays').url + long, { viewport: { width, height: 640 }, javaScriptEnabled });

describe('on a phone', () => {
  it('a bar stays at the top, opens the contents, says where one is and leads back up', async () => {
    const page = await openAt(360);
    const link = page.locator('.page-contents li a').nth(1);
    expect(await link.isVisible()).toBe(false);
    await summary(page).click();
    const words = (await link.textContent())!.trim();
    await link.click();
    await expect.poll(() => summary(page).textContent()).toContain(`· ${words}`);
    expect(await link.isVisible()).toBe(false);
    const bar = (await page.locator('.page-contents').boundingBox())!;
    expect(bar.y).toBe(0);
    const heading = await page.locator(':target').boundingBox();
    expect(heading!.y).toBeGreaterThanOrEqual(bar.height);
    await page.getByRole('link', { name: 'To the top' }).click();
    await expect.poll(() => summary(page).textContent()).not.toContain(words);
  });

  it('it opens without JavaScript, too', async () => {
    const page = await openAt(360, false);
    await summary(page).click();
    expect(await page.locator('.page-contents li a').first().isVisible()).toBe(true);
  });

  it('it closes with Escape', async () => {
    const page = await openAt(360);
    await summary(page).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.page-contents li a').first().isVisible()).toBe(false);
  });
});

it('at a desk the contents stand open and mark the part that is read', async () => {
  const page = await openAt(1280);
  const link = page.locator('.page-contents li a').nth(1);
  expect(await link.isVisible()).toBe(true);
  await link.click();
  await expect.poll(() => link.getAttribute('aria-current')).toBe('location');
  expect(await page.locator('.page-contents [aria-current]').count()).toBe(1);
});
