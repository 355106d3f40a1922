import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject, type TestContext } from 'vitest';

/** How long a reader waits for anything, in milliseconds: enough for a machine that does other work as well. */
const patience = 15_000;

/**
 * What moves on a page, and pages that give way to each other, are drawn by the processor, sixty times a second. A test that
 * asks for motion says so.
 */
const still: BrowserContextOptions = { reducedMotion: 'reduce' };

let started: Promise<Browser> | undefined;

/**
 * The Chromium that all files of a worker share. One for both workers would have to be asked through the process that runs
 * them: all that a page tells would be read and written twice more.
 */
export function theBrowser(): Promise<Browser> {
  return (started ??= start());
}

async function start(): Promise<Browser> {
  const browser = await chromium.launch({ ...inject('chromium'), handleSIGTERM: false });
  // So a worker is ended, and has half a second for it.
  process.once('SIGTERM', () => void browser.close().finally(() => process.exit()));
  return browser;
}

/** Readers for the tests of one file: each comes with nothing stored and leaves when the test ends. */
export function readers() {
  const contexts: BrowserContext[] = [];
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

  /** A reader who has opened nothing yet. */
  async function newReader(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await (await theBrowser()).newContext({ ...still, ...options });
    context.setDefaultTimeout(patience);
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

/**
 * An onlooker for the tests of one file that only look at pages. One tab for each set of options goes from address to
 * address, as every new reader costs Chromium a process; what pages store in it stays.
 * @param script runs in each page before its own
 */
export function onlooker(script?: string) {
  const tabs = new Map<string, Promise<Page>>();
  afterAll(async () => {
    for (const tab of tabs.values()) await (await tab).context().close();
  });

  const newTab = async (options: BrowserContextOptions) => {
    const context = await (await theBrowser()).newContext({ ...still, ...options });
    context.setDefaultTimeout(patience);
    if (script) await context.addInitScript(script);
    return context.newPage();
  };

  /** @param test that may find the page open as the test before has left it; not where it is tried again */
  return async function look(
    url: string,
    options: BrowserContextOptions = {},
    test?: TestContext,
  ): Promise<Page> {
    const key = JSON.stringify(options);
    if (!tabs.has(key)) tabs.set(key, newTab(options));
    const tab = await tabs.get(key)!;
    if (!test || isTriedAgain(test) || tab.url() !== url) await tab.goto(url);
    return tab;
  };
}

/** Whether a test has failed once, so that what it asks is to be looked at anew. */
export const isTriedAgain = ({ task }: TestContext) => (task.result?.retryCount ?? 0) > 0;

/**
 * Looks at pages ahead of the tests that ask about them, in several tabs at once, as most of a visit is waiting.
 * @param count of the tabs
 * @param visit opens one of the paths, and tells what is found there
 * @returns what was found at a path, for a test; one that is tried again has it looked at anew
 */
export function lookingAhead<Found>(
  paths: readonly string[],
  { count, ...options }: BrowserContextOptions & { count: number },
  visit: (tab: Page, path: string) => Promise<Found>,
) {
  const found = new Map<string, Promise<Found>>();
  let tabs: Page[] = [];
  beforeAll(async () => {
    const context = await (await theBrowser()).newContext({ ...still, ...options });
    context.setDefaultTimeout(patience);
    tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()));
    await inTabs(tabs, paths, async (tab, path) => {
      const outcome = visit(tab, path);
      found.set(path, outcome);
      // The test that asks is told.
      await outcome.catch(() => {});
    });
  }, 600_000);
  afterAll(() => tabs[0]?.context().close());
  return (path: string, test: TestContext) => (isTriedAgain(test) ? visit(tabs[0]!, path) : found.get(path)!);
}

/**
 * Does something with each item of a list, as many at a time as there are tabs: most of a visit is waiting.
 * @returns what came of each, in the order of the items
 */
export async function inTabs<Item, Found>(
  tabs: readonly Page[],
  items: readonly Item[],
  visit: (tab: Page, item: Item) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  const queue = items.entries();
  const walk = async (tab: Page) => {
    for (const [index, item] of queue) found[index] = await visit(tab, item);
  };
  await Promise.all(tabs.map(walk));
  return found;
}

/** Waits until a page has done what it leaves for a quiet moment. */
export const quietMoment = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 })));

/**
 * The items of the list of search results. By their markup: to look for a role, every element of a page is asked for its
 * own, time and again while one waits for it.
 */
export function resultsOn(page: Page): Locator {
  return page.locator('ol[aria-label="Search results"] > li');
}

/** Waits until the search page has answered a query, and returns what it says. */
export async function answerOn(page: Page, query: string): Promise<string> {
  const status = page.locator('search [role="status"]');
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

/** What the scripts of a page ask for from now on; what the browser fetches ahead of a click is not among it. */
export function newFetches(page: Page): () => string[] {
  const urls: string[] = [];
  page.on('request', (request) => request.resourceType() === 'fetch' && urls.push(request.url()));
  return () => [...urls];
}
