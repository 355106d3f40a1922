import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { cardOn, linkOn, pathOf } from '../support/reading.ts';
import { servingBuild } from '../support/static-server.ts';
import { recordViolations, violationsOn } from '../support/violations.ts';

const { newReader } = readers();
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What the server was asked for: pages below the base, and whether ahead of the reader or to see whether one changed. */
let asked: { path: string; ahead?: true; again?: true }[] = [];
let server: Awaited<ReturnType<typeof servingBuild>>;
beforeAll(async () => {
  const { base } = inject('plays');
  // As the shipped configurations have it: asked for anew each time.
  const headers = { 'Cache-Control': 'public, max-age=0, must-revalidate', ETag: '"one"' };
  server = await servingBuild(inject('plays'), headers, undefined, (address, sent) => {
    if (!/\/$|\.(md|ics)$/.test(address)) return;
    asked.push({
      path: address.slice(base.length),
      ...(sent['sec-purpose'] === 'prefetch' && { ahead: true }),
      ...(sent['if-none-match'] !== undefined && { again: true }),
    });
  });
});
afterAll(() => server.stop());
beforeEach(() => void (asked = []));

async function open(
  path: string,
  prepare: (page: Page) => unknown = () => {},
  options: BrowserContextOptions = desktop,
) {
  const page = await newReader(options);
  await prepare(page);
  await page.goto(`${server.url}/${path}`);
  // The page's own script says how the reader points.
  await page.locator('.permalink').first().waitFor({ state: 'attached' });
  asked = [];
  return page;
}

const menu = (page: Page, name: string) => page.locator('.site-header nav').getByRole('link', { name });
/** Rests on a link until a browser, which takes a fifth of a second for an intent, would have fetched its page. */
const restAndLeave = async (page: Page, link: string) => {
  await page.locator(link).first().hover();
  await page.waitForTimeout(600);
};

it.each(['', 'after/first-light/'])(
  'who rests on a link in “%s” opens its page without asking',
  async (home) => {
    const page = await open(`${home}characters/ada-marsh/`, recordViolations);
    await menu(page, 'Plot').hover();
    await expect.poll(() => asked).toEqual([{ path: `${home}plot/`, ahead: true }]);
    expect(await violationsOn(page)).toEqual([]);
    await menu(page, 'Plot').click();
    await page.waitForURL(`**/${home}plot/`);
    expect(asked).toEqual([{ path: `${home}plot/`, ahead: true }]);
  },
);

it('a page whose preview shows is sent once for both', async () => {
  const page = await open('after/first-light/characters/ada-marsh/');
  const path = (await pathOf(linkOn(page))).slice(inject('plays').base.length);
  await linkOn(page).hover();
  await cardOn(page).waitFor();
  await linkOn(page).click();
  await page.waitForURL(`**/${path}`);
  expect(asked).toEqual([
    { path, ahead: true },
    { path, again: true },
  ]);
});

it('nothing of another edition is fetched, no file, and no part of the page itself', async () => {
  const page = await open('after/first-light/characters/ada-marsh/');
  for (const link of [
    '.level-picker a:not([aria-current])',
    '.seal-door',
    '.page-contents a',
    'a[href$=".md"]',
  ])
    await restAndLeave(page, link);
  await menu(page, 'Plot').hover();
  await expect.poll(() => asked).toEqual([{ path: 'after/first-light/plot/', ahead: true }]);
});

it('where nothing hovers, a page is fetched when its link is pressed, and once', async () => {
  const page = await open('characters/ada-marsh/', undefined, phone);
  await menu(page, 'Plot').scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  expect(asked).toEqual([]);
  await menu(page, 'Plot').tap();
  await page.waitForURL('**/plot/');
  expect(asked).toEqual([{ path: 'plot/', ahead: true }]);
});

it.each([
  ['saves data', { saveData: true }],
  ['has a slow line', { effectiveType: 'slow-2g' }],
])('nothing is fetched before it is asked for where a reader %s', async (_, line) => {
  const page = await open('characters/ada-marsh/', (page) =>
    page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), line),
  );
  await restAndLeave(page, '.prose p > a');
  await restAndLeave(page, '.site-header nav a[href$="/plot/"]');
  await menu(page, 'Plot').click();
  await page.waitForURL('**/plot/');
  expect(asked).toEqual([{ path: 'plot/' }]);
});
