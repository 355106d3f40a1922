import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterEach, inject } from 'vitest';

let connected: Promise<Browser> | undefined;

/** The one Chromium of the run; the files that a worker runs share a line to it. */
export function theBrowser(): Promise<Browser> {
  return (connected ??= chromium.connect(inject('chromium')));
}

/** Readers for the tests of one file: each comes with nothing stored and leaves when the test ends. */
export function readers() {
  const contexts: BrowserContext[] = [];
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

  /** A reader who has opened nothing yet. */
  async function newReader(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await (await theBrowser()).newContext(options);
    // Long enough for a machine that does other work as well.
    context.setDefaultTimeout(15_000);
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
