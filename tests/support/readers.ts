import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A browser for the tests of one file; every reader comes with nothing stored and leaves when the test ends. */
export function readers() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  afterAll(() => browser.close());

  /** A reader who has opened nothing yet. */
  async function newReader(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(5_000);
    contexts.push(context);
    return context.newPage();
  }

  /** A reader who has opened an address. */
  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newReader(options);
    await page.goto(url);
    return page;
  }

  return { newReader, open };
}

/** The items of the list of search results. */
export function resultsOn(page: Page): Locator {
  return page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
}

/** Waits until the search page has answered a query, and returns what it says. */
export async function answerOn(page: Page, query: string): Promise<string> {
  const status = page.locator('search').getByRole('status');
  await status.filter({ hasText: `“${query}”` }).waitFor();
  return status.innerText();
}

/** The titles of the results of a search, as its answer lists them. */
export async function titlesFor(page: Page, query: string): Promise<string[]> {
  await answerOn(page, query);
  return resultsOn(page).locator('> a:first-child').allInnerTexts();
}

/** What a page asks for from now on. */
export function newRequests(page: Page): () => string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return () => [...urls];
}
