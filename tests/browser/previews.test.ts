import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { newFetches, readers } from '../support/readers.ts';
import { address, cardOn, linkOn, markedWords } from '../support/reading.ts';
import { recordViolations, violationsOn } from '../support/violations.ts';

const { open, newReader } = readers();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const shown = (page: Page) => cardOn(page).waitFor();
const gone = (page: Page) => cardOn(page).waitFor({ state: 'detached' });

/** A reader whose time the test sets, so that nothing has to be waited for that is not to come. */
async function openInSlowTime(options: Parameters<typeof open>[1] = {}) {
  const page = await open(address(1), options);
  await page.clock.install();
  return { page, wait: () => page.clock.runFor(1_000) };
}

it('a link the pointer rests on shows the page’s title, kind and summary', async () => {
  const page = await open(address(1));
  await linkOn(page).hover();
  await shown(page);
  const target = await open(await linkOn(page).evaluate((link: HTMLAnchorElement) => link.href));
  expect(await cardOn(page).locator('.preview-title').innerText()).toBe(
    await target.locator('h1').innerText(),
  );
  expect(await cardOn(page).locator('.preview-summary').innerText()).toBe(
    await target.locator('.lead .summary').innerText(),
  );
  expect(await cardOn(page).locator('.preview-kind').innerText()).not.toBe('');
});

it('on a page that has no sign of its own, a sign is drawn in lines as elsewhere', async () => {
  const page = await open(`${inject('plays').url}/after/second-light/critics/`);
  await page.locator('main li a[href*="/reception/"]:not(.breadcrumbs a)').first().hover();
  await shown(page);
  const ink = await cardOn(page).evaluate((card) => getComputedStyle(card).color);
  const drawn = await cardOn(page)
    .locator('svg.pictogram')
    .evaluate((sign) => [getComputedStyle(sign).fill, getComputedStyle(sign).stroke]);
  expect(drawn).toEqual(['none', ink]);
});

it.each(['warm', 'cool'])(
  'an emblem keeps its colour on a page that has none like it, in the theme “%s”',
  async (theme) => {
    const page = await open(`${inject('plays').url}/works/the-keepers-daughter/`, { colorScheme: 'dark' });
    await page.evaluate((each) => (document.documentElement.dataset.theme = each), theme);
    expect(await page.content()).not.toContain('text-emblem-gold');
    await page.locator('main a[href$="/characters/ada-marsh/"]').first().hover();
    await shown(page);
    const drawn = await cardOn(page)
      .locator('svg.emblem')
      .evaluate((sign) => getComputedStyle(sign).fill);
    // That of the first theme, at night.
    expect(drawn).toBe('rgb(242, 193, 78)');
  },
);

it('the card stays while the pointer is in it, and goes when it leaves', async () => {
  const { page, wait } = await openInSlowTime();
  await linkOn(page).hover();
  await wait();
  await shown(page);
  await cardOn(page).hover();
  await wait();
  expect(await cardOn(page).isVisible()).toBe(true);
  await page.locator('h1').hover();
  await wait();
  await gone(page);
});

it('Escape closes it, and it stays closed while the pointer rests', async () => {
  const { page, wait } = await openInSlowTime();
  await linkOn(page).hover();
  await wait();
  await shown(page);
  await page.keyboard.press('Escape');
  await gone(page);
  const box = (await linkOn(page).boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + 5);
  await wait();
  expect(await cardOn(page).count()).toBe(0);
});

it('the keyboard shows it as well; it describes the link and does not repeat its name', async () => {
  const page = await open(address(1));
  await page.locator('#main').focus();
  await linkOn(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await shown(page);
  const described = await linkOn(page).evaluate((link) => {
    const words = document.getElementById(link.getAttribute('aria-describedby')!)!;
    return { words: words.textContent, name: link.textContent.trim() };
  });
  expect(described.words).not.toBe('');
  expect(await cardOn(page).locator('.preview-title').getAttribute('aria-hidden')).toBe('true');
  await page.keyboard.press('Escape');
  await gone(page);
  expect(await linkOn(page).evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await linkOn(page).getAttribute('aria-describedby')).toBeNull();
});

it('there is one card at a time, always within the window', async () => {
  for (const width of [360, 1280]) {
    const page = await open(address(1), { viewport: { width, height: 600 } });
    const links = page.locator('.prose p > a:visible');
    for (let index = 0; index < 6; index++) {
      await links.nth(index).hover();
      await expect.poll(() => links.nth(index).getAttribute('aria-describedby')).toBe('preview-words');
      expect(await cardOn(page).count()).toBe(1);
      const box = (await cardOn(page).boundingBox())!;
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 600).toBe(true);
      await page.keyboard.press('Escape');
    }
  }
});

it('a page is fetched once, and of the reader’s own edition', async () => {
  const page = await open(address(1));
  const fetches = newFetches(page);
  for (let time = 0; time < 2; time++) {
    await linkOn(page).hover();
    await shown(page);
    await page.locator('h1').hover();
    await gone(page);
  }
  const fetched = fetches();
  expect(fetched).toHaveLength(1);
  expect(fetched[0]!.startsWith(address(1, '/'))).toBe(true);
});

it('a page that cannot be had shows nothing', async () => {
  const { page, wait } = await openInSlowTime();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/organisations/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.locator('.prose a[href*="/organisations/"]').first().hover();
  await wait();
  await failed;
  expect(await cardOn(page).count()).toBe(0);
  expect(errors).toEqual([]);
});

it.each([
  ['the menu', '.site-header nav a >> nth=0'],
  ['the breadcrumbs', '.breadcrumbs a >> nth=0'],
  ['the contents', '.page-contents a >> nth=0'],
  ['a seal, whose page tells more', '.seal-door >> nth=0'],
  ['a source elsewhere', '.source-list [rel=external] >> nth=0'],
])('%s fetches and shows nothing', async (_, selector) => {
  const { page, wait } = await openInSlowTime({ viewport: { width: 1280, height: 800 } });
  await linkOn(page).hover();
  await wait();
  await shown(page);
  await page.keyboard.press('Escape');
  const fetches = newFetches(page);
  await page.locator(selector).hover();
  await wait();
  // What was asked for before this was asked for by now.
  await page.evaluate(() => fetch('/icon.svg'));
  expect(await cardOn(page).count()).toBe(0);
  expect(fetches().filter((url) => url.endsWith('/'))).toEqual([]);
});

it('a finger that rests on a link shows the card, opens nothing, and a touch elsewhere closes it', async () => {
  const { page, wait } = await openInSlowTime(phone);
  const touch = await page.context().newCDPSession(page);
  await linkOn(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await linkOn(page).boundingBox())!;
  const point = { x: x + Math.min(width / 2, 20), y: y + Math.min(height / 2, 10) };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await wait();
  await shown(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(page.url()).toBe(address(1));
  expect(await cardOn(page).isVisible()).toBe(true);
  await page.locator('h1').tap();
  await gone(page);
  await linkOn(page).tap();
  await page.waitForURL((url) => url.href !== address(1));
});

it.each([
  ['an entry', '/characters/ada-marsh/', '.prose p > a'],
  ['a section', '/reception/', '.prose p > a, .panel td a'],
  ['who is who', '/who-is-who/', '.who-name a'],
  ['A to Z', '/a-z/', '.a-z li a'],
  ['the map', '/map/', '.relation-list li a:visible'],
  ['a timeline', '/timeline/first-light/', '.scene-cast a'],
  ['the making', '/making/', '.making li a'],
  ['the critics’ wall', '/critics/', '.card-title'],
  ['praise and fault', '/critics/praised-and-faulted/', '.review-name'],
  ['one source', '/sources/almanac/', '.supports > li a'],
])('a preview on %s offends no policy', async (_, path, selector) => {
  const page = await newReader({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await recordViolations(page);
  await page.goto(address(1, path));
  // It may be folded away, and of some parts one alone is open at a time.
  await page
    .locator(selector)
    .first()
    .evaluate((link) => link.closest('details')?.setAttribute('open', ''));
  await page.locator(selector).first().hover();
  await shown(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a preview marks no words', async () => {
  const page = await open(address(1));
  await linkOn(page).hover();
  await shown(page);
  expect(await markedWords(page)).toBeUndefined();
});
