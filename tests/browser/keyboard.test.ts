import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { answerOn, readers } from '../support/readers.ts';

const { open } = readers();
const visit = (path: string) => open(inject('plays').url + path);

/** What has the focus, as a reader of the page would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const name = element.getAttribute('aria-label') ?? element.innerText.trim();
    return `${element.tagName.toLowerCase()} ${name || (element as HTMLInputElement).value || element.id}`;
  });

it('the first tab stop skips to the text', async () => {
  const page = await visit('/people/ines-holtby/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = (await skip.boundingBox())!;
  expect(box.x >= 0 && box.y >= 0 && box.width > 20 && box.height > 10).toBe(true);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^main /);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
});

it('from the skip link the tab order runs as the page is read: name, sections, search, switch, text', async () => {
  const page = await visit('/people/ines-holtby/');
  const passed: number[] = [];
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const parts = [
      '.skip',
      '.site-name',
      'nav[aria-label="Sections"] a',
      '.search-door',
      '.appearance summary',
    ];
    const places = [...parts, '.level-picker a', 'main a'];
    passed.push(
      await page.evaluate((each) => each.findIndex((part) => document.activeElement!.matches(part)), places),
    );
  }
  const known = passed.filter((place) => place >= 0);
  expect([...new Set(known)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(known).toEqual([...known].sort());
});

it('on the search page the focus is in the field, then come button, filters, results', async () => {
  const page = await visit('/search/');
  expect(await focused(page)).toBe('input Search');
  await page.keyboard.type('holtby');
  await answerOn(page, 'holtby');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Search');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  for (let stop = 0; stop < 40 && !(await focused(page)).startsWith('a '); stop++)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a Ines Holtby');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ines Holtby' }).waitFor();
});

it('the appearance switch opens, changes and closes by keyboard', async () => {
  const page = await visit('/');
  await page.getByText('Appearance').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('input warm');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('cool');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.side)).toBe('light');
  await page.getByText('Appearance').focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('radio', { name: 'Cool' }).isVisible()).toBe(false);
});

it('whatever has the focus is visibly marked', async () => {
  const page = await visit('/people/ines-holtby/');
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    expect(ring, await focused(page)).toBe(true);
  }
});
