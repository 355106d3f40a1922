import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address } from '../support/reading.ts';

const { open } = readers();
const wide = { viewport: { width: 1280, height: 500 } };
const again = (page: Page) => page.locator('.contents-again a');
/** Scrolls to a heading, and returns when the page knows. */
const go = (page: Page, id: string) =>
  page.evaluate(
    (each) =>
      new Promise((done) => {
        addEventListener('scroll', done, { once: true });
        document.getElementById(each)!.scrollIntoView();
      }).then(() => undefined),
    id,
  );
const ids = (page: Page) =>
  page.locator('.prose :is(h2, h3)[id]').evaluateAll((all) => all.map((each) => each.id));

/** Reads at a heading for a while, then goes back up to the picker. */
async function readAt(page: Page, id: string) {
  await page.clock.install();
  await go(page, id);
  await page.clock.runFor(1_500);
  await page.evaluate(() => scrollTo(0, 0));
}

it('another edition opens at the heading the reader was at', async () => {
  const page = await open(address(0), wide);
  const id = (await ids(page)).at(-1)!;
  await readAt(page, id);
  await page.locator('.level-picker a').nth(1).click();
  await page.waitForURL(`${address(1)}#${id}`);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
});

it('a lower edition opens at the last heading it has, and its address names no other', async () => {
  const page = await open(address(2), wide);
  const known = await ids(await open(address(0)));
  const all = await ids(page);
  const sealed = all.findLast((id) => !known.includes(id))!;
  const nearest = all.slice(0, all.indexOf(sealed)).findLast((id) => known.includes(id));
  await readAt(page, sealed);
  const fetched = page.waitForResponse(address(0));
  await page.locator('.level-picker a').first().focus();
  await (await fetched).finished();
  // One more request of the page's own: when it is answered, so is the one before it.
  await page.evaluate(
    (url) =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.onloadend = () => done(undefined);
        request.send();
      }),
    address(0),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address(0)}${nearest ? `#${nearest}` : ''}`);
});

it('a long page opened anew offers the place where it was left, and does not jump to it', async () => {
  const page = await open(address(2), wide);
  const id = (await ids(page)).at(-1)!;
  expect(await again(page).count()).toBe(0);
  await go(page, id);
  await page.goto(address(2, '/people/ines-holtby/'));
  await page.goto(address(2));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await again(page).innerText()).toContain('Continue where you were');
  await again(page).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

it('every part of a page has a link to itself, which is no part of its heading’s name', async () => {
  const page = await open(address(2), wide);
  const headings = page.locator('main :is(h2, h3)[id]');
  expect(await page.locator('.permalink').count()).toBe(await headings.count());
  const heading = headings.first();
  const name = await heading.innerText();
  expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(1);
  const link = page.getByRole('link', { name: `Link to this part: ${name}` });
  const seen = () => link.evaluate((each) => getComputedStyle(each).opacity);
  expect(await seen()).toBe('0');
  await heading.hover();
  expect(await seen()).toBe('1');
  const [a, b] = [(await link.boundingBox())!, (await heading.boundingBox())!];
  expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
  expect(a.x).toBeLessThan(b.x);
  expect(a.y).toBeGreaterThanOrEqual(b.y - 1);
  expect(a.y + a.height).toBeLessThanOrEqual(b.y + b.height + 1);
  await link.click();
  expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
});

it('the keyboard reaches the link of a part where no contents lead there', async () => {
  const stops = (page: Page) =>
    page.locator('.permalink').evaluateAll((links) => links.map((link) => (link as HTMLElement).tabIndex));
  expect(new Set(await stops(await open(address(2), wide)))).toEqual(new Set([-1]));
  const page = await open(`${inject('plays').url}/about/health/`, wide);
  expect(new Set(await stops(page))).toEqual(new Set([0]));
  const link = page.locator('.permalink').first();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await link.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
});

it.each([
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  [
    'on a large screen that is touched',
    { viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: true },
  ],
  ['in a narrow window', { viewport: { width: 600, height: 800 } }],
])('%s no link of a part stands in the margin', async (_, options) => {
  const page = await open(address(2), options);
  const link = page.locator('.permalink').first();
  await link.waitFor({ state: 'attached' });
  expect(await link.isVisible()).toBe(false);
});
