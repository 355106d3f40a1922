import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, cardOn, markedWords, markOn } from '../support/reading.ts';

const { open } = readers();
const shown = (page: Page) => cardOn(page).waitFor();
const gone = (page: Page) => cardOn(page).waitFor({ state: 'detached' });
const first = 'Ada Marsh, keeper of the lamp for Marsh Lights, is the part Ines Holtby plays in';

it('a click on a mark shows its sources in place, and which words it covers', async () => {
  const page = await open(address(1));
  await markOn(page).click();
  await shown(page);
  expect(page.url()).toBe(address(1));
  const numbers = (await markOn(page).innerText()).match(/\d+/g)!;
  expect(numbers.length).toBeGreaterThan(1);
  const listed = numbers.map((number) => page.locator(`#source-${number}`).innerText());
  expect(await cardOn(page).locator('p:not(.source-ways)').allInnerTexts()).toEqual(
    await Promise.all(listed),
  );
  expect(await cardOn(page).getAttribute('aria-label')).toBe(`Sources [${numbers.join(', ')}]`);
  expect(await markedWords(page)).toContain(first);
  await page.locator('h1').click();
  await gone(page);
  expect(await markedWords(page)).toBeUndefined();
});

it('a second mark covers the words since the first', async () => {
  const page = await open(address(1));
  const paragraph = page.locator('.prose p:has(.marks:nth-of-type(2))').first();
  const words = await paragraph.evaluate((element) => {
    const range = document.createRange();
    const [before, mark] = element.querySelectorAll('.marks');
    range.setStartAfter(before!);
    range.setEndBefore(mark!);
    return range.toString().trim();
  });
  await paragraph.locator('.marks').nth(1).locator('a').first().click();
  await shown(page);
  expect(words.length).toBeGreaterThan(10);
  expect(await markedWords(page)).toBe(words);
});

it('a pointer that rests on a mark shows the card, and it can be reached', async () => {
  const page = await open(address(1));
  await markOn(page).hover();
  await shown(page);
  await cardOn(page).getByRole('link', { name: 'All sources' }).click();
  expect(new URL(page.url()).hash).toBe(await markOn(page).getAttribute('href'));
});

it('by keyboard: Enter opens it, Tab goes into it, Escape closes it and gives the focus back', async () => {
  const page = await open(address(1));
  await markOn(page).focus();
  await page.keyboard.press('Enter');
  await shown(page);
  expect(await markOn(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement?.closest('.popup'))).toBe(true);
  await page.keyboard.press('Escape');
  await gone(page);
  expect(await markOn(page).evaluate((mark) => mark === document.activeElement)).toBe(true);
  expect(await markOn(page).getAttribute('aria-expanded')).toBeNull();
});

it('a tap does the same', async () => {
  const page = await open(address(1), {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await markOn(page).tap();
  await shown(page);
  expect(page.url()).toBe(address(1));
  const box = (await cardOn(page).boundingBox())!;
  expect(box.x >= 0 && box.x + box.width <= 360).toBe(true);
  await page.locator('h1').tap();
  await gone(page);
});

it('its link to the statement leads whoever opens it to the words', async () => {
  const page = await open(address(1));
  await markOn(page, 3).click();
  await shown(page);
  const words = await markedWords(page);
  await cardOn(page).getByRole('link', { name: 'Link to this statement' }).click();
  await gone(page);
  expect(new URL(page.url()).hash).toMatch(/^#claim-/);
  await expect.poll(() => markedWords(page)).toBe(words);
  const other = await open(page.url());
  await expect.poll(() => markedWords(other)).toBe(words);
  const box = (await markOn(other, 3).boundingBox())!;
  expect(box.y > 0 && box.y < 720).toBe(true);
});

it('a mark says to a screen reader what it leads to', async () => {
  const page = await open(address(1));
  const name = `Sources ${await markOn(page).innerText()}`;
  expect(await page.locator('.prose').getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
});
