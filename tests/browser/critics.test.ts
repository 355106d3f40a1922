import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pathOf } from '../support/reading.ts';
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
    expect(await shown(page).filter({ hasText: 'Una Pettifer' }).locator('.byline').innerText()).toContain(
      'Northern Star',
    );
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
    const total = Number(await page.locator('.filters small').first().textContent());
    await choose(page, /^Mixed/);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page).count()).toBe(total);
    await page.emulateMedia({ media: 'screen' });
    await choose(page, /^Any/);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page).count()).toBe(total);
  });

  it('keeps its marks in forced colours, told apart by shape', async () => {
    const page = await wall({ forcedColors: 'active' });
    const shapes = await page.locator('.filters path').evaluateAll((paths) =>
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

describe('the rest of many reviews', () => {
  const fold = (page: Page) => page.locator('.wall .fold').first();
  const ofFirst = (page: Page) => page.locator('.wall-group').first().locator('.card:visible');

  it('is folded, and unfolds without a script; the number beside the heading is what is shown', async () => {
    const page = await wall();
    const group = page.locator('.wall-group').first();
    const numberShown = () =>
      group.locator('.shown').evaluate((line) => getComputedStyle(line, '::before').content);
    expect(await ofFirst(page).count()).toBe(8);
    await fold(page).locator('summary').press('Enter');
    const all = 8 + Number.parseInt(await fold(page).locator('summary').innerText());
    expect(await ofFirst(page).count()).toBe(all);
    expect(await group.locator('.shown').innerText()).toContain(`of ${all} shown`);
    expect(await numberShown()).toContain('counter(shown)');
  });

  it('hides nothing of what is chosen', async () => {
    const page = await wall();
    await page.getByLabel('Outlet').selectOption({ label: 'The Gull (1)' });
    expect(await fold(page).getAttribute('open')).toBeNull();
    expect(await shown(page).locator('.card-title').allInnerTexts()).toEqual(['The Gull on the first play']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await ofFirst(page).count()).toBe(8);
  });
});

describe('a mark of what is praised and faulted', () => {
  const praise = (options = {}) =>
    open(`${inject('plays').url}/after/second-light/critics/praised-and-faulted/`, options);
  const mark = (page: Page) => page.locator('.point-dot').nth(3);
  /** The words that a mark stands for, as they stand below. */
  const wordsOf = (page: Page) =>
    mark(page).evaluate((button) => (button as HTMLButtonElement).popoverTargetElement!.textContent);
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim();

  it('shows its point where it is pressed, with the way to the review, without a script', async () => {
    const page = await praise({ javaScriptEnabled: false });
    const open = page.locator('.points-in-words > :popover-open');
    expect(await open.count()).toBe(0);
    await mark(page).click();
    const review = open.locator('.review-name');
    const box = (await open.boundingBox())!;
    expect(box.y > 0 && box.y + box.height <= page.viewportSize()!.height).toBe(true);
    const path = await pathOf(review);
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    await mark(page).press('Enter');
    await review.click();
    await page.waitForURL(`**${path}`);
  });

  it('says side and verdict in words to whoever cannot see it', async () => {
    const page = await praise({ javaScriptEnabled: false });
    const names = await page.getByRole('button', { name: /^(Praised|Faulted): .+ \(.+\)$/ }).count();
    expect(names).toBe(await page.locator('.point-dot').count());
  });

  it('shows its point to a pointer that rests on it and to whoever comes by keyboard', async () => {
    const page = await praise();
    const words = plain(await wordsOf(page));
    const popup = page.locator('.popup');
    await mark(page).hover();
    await expect.poll(async () => plain(await popup.textContent())).toBe(words);
    await popup.hover();
    await popup.locator('.review-name').waitFor();
    await page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
    await page.mouse.move(1, 1);
    await page.locator('.point-dot').nth(2).focus();
    await page.keyboard.press('Tab');
    await expect.poll(async () => plain(await popup.textContent())).toBe(words);
    // The next stop is the next mark; once pressed for, the words are.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('.popup'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await mark(page).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows its point to a tap, and hides it for the next', async () => {
    const page = await praise({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    const seen = page.locator('.popup, .points-in-words > :popover-open');
    await mark(page).tap();
    await seen.waitFor();
    await page.locator('h1').tap();
    await expect.poll(() => seen.count()).toBe(0);
    const box = (await mark(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  });

  it('has the colour of its side and the fill of its review’s verdict', async () => {
    const page = await praise();
    const look = (name: RegExp) =>
      page
        .getByRole('button', { name })
        .first()
        .locator('svg')
        .evaluate((svg) => [getComputedStyle(svg).color, svg.querySelector('path')!.getAttribute('d')]);
    const [praised, fullOfPraise] = await look(/^Praised.*positive review/);
    const [faulted, fullOfFault] = await look(/^Faulted.*positive review/);
    expect(fullOfFault).toBe(fullOfPraise);
    expect(faulted).not.toBe(praised);
    const [alsoPraised, empty] = await look(/^Praised.*negative review/);
    expect(alsoPraised).toBe(praised);
    expect(empty).not.toBe(fullOfPraise);
  });
});

it('the place in a ranking is in sight on a phone, beside whose list it is', async () => {
  const page = await open(`${inject('plays').url}/after/second-light/critics/ratings-rankings-awards/`, {
    viewport: { width: 390, height: 800 },
  });
  for (const place of await page.locator('.ranks .place p').all()) {
    expect(await place.innerText()).toMatch(/^\d+ of /);
    const box = (await place.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 390).toBe(true);
  }
  await page.goto(`${inject('plays').url}/reception/`);
  const table = page.getByRole('region', { name: 'Rankings: table' });
  const head = (await table.getByRole('columnheader', { name: 'Place' }).boundingBox())!;
  expect(head.x + head.width).toBeLessThanOrEqual(390);
});
