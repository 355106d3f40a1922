import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { layouts } from '../support/layouts.ts';
import { editions, pagesOf } from '../support/pages.ts';
import { recordViolations, violationsOn } from '../support/violations.ts';

/** The pages of the edition that shows most, and one of each layout in the others. */
const [fullest, ...rest] = [...editions.real].reverse();
const pages = pagesOf('real');
const built = new Set(pages.map(({ address }) => address));
const addresses = [
  ...pages.filter(({ edition }) => edition === fullest).map(({ address }) => address),
  ...rest
    .flatMap((edition) => Object.values(layouts).map((path) => `/${edition}${path.slice(1)}`))
    // What is not found is one page for all editions.
    .filter((address) => built.has(address.replace(/\?.*/, ''))),
];

/** What the site may keep in a browser: the appearance a reader chose; and till the tab closes, where they stopped. */
const keepable = [/^localStorage: appearance$/, /^sessionStorage: place:/];

const tabs = 3;

/** Read anew on every page, so that its smaller form tells. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What was noticed, as "address: what". */
const complaints: string[] = [];
const violations: string[] = [];
const faults: string[] = [];
const requests = new Set<string>();
const kept = new Set<string>();
let cookies: unknown[] = [];
let visited = 0;

beforeAll(async () => {
  const browser = await launchChromium();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.on('request', (request) => requests.add(request.url()));
  const queue = [...addresses];
  await Promise.all(Array.from({ length: tabs }, () => walk(context, queue)));
  cookies = await context.cookies();
  await browser.close();
}, 900_000);

/** Opens one address after the other in a tab of its own, until none is left. */
async function walk(context: BrowserContext, queue: string[]) {
  const page = await context.newPage();
  let address = '';
  const complain = (what: string) => complaints.push(`${address}: ${what}`);
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  await recordViolations(page);
  await page.addInitScript(axeSource);
  for (;;) {
    const next = queue.shift();
    if (next === undefined) return;
    address = next;
    await page.goto(inject('real').url + address, { waitUntil: 'domcontentloaded' });
    faults.push(...(await faultsOn(page)).map((fault) => `${address}: ${fault}`));
    violations.push(...(await violationsOn(page)).map((directive) => `${address}: ${directive}`));
    for (const store of ['localStorage', 'sessionStorage'] as const) {
      const keys = await page.evaluate((name) => Object.keys(window[name]), store);
      for (const key of keys) kept.add(`${store}: ${key}`);
    }
    visited++;
  }
}

/** What axe finds; in one palette only, as tests/browser/accessibility.test.ts asks the others. */
async function faultsOn(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return found.violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe('a visit to every page of the fullest edition and to each layout of the others', () => {
  it('comes past all of them', () => {
    expect(addresses.length).toBeGreaterThan(300);
    expect(visited).toBe(addresses.length);
  });

  it('hears no error from a page', () => expect(complaints).toEqual([]));

  it('sees no policy offended', () => expect(violations).toEqual([]));

  it('has axe find nothing', () => expect(faults).toEqual([]));

  it('asks no other origin for anything', () => {
    const other = [...requests].filter((url) => !url.startsWith(`${inject('real').url}/`));
    expect(requests.size).toBeGreaterThan(addresses.length);
    expect(other).toEqual([]);
  });

  it('leaves no cookie, and nothing in the browser that SECURITY.md does not name', () => {
    expect(cookies).toEqual([]);
    expect([...kept].filter((key) => !keepable.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
