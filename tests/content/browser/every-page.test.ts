import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { theBrowser } from '../../support/readers.ts';
import { addressesOf, editionOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';
import { layouts } from './layouts.ts';
import { servingBuild } from '../../support/static-server.ts';
import { recordViolations } from '../../support/violations.ts';

/** The pages of the edition that shows most, and one of each layout in the others; layouts.test.ts asks axe of layouts. */
const [fullest, ...rest] = [...editionsOf('real')].reverse();
const built = new Set(addressesOf('real'));
const addresses = [
  ...[...built].filter((address) => editionOf('real', address) === fullest),
  ...rest
    .flatMap((edition) => Object.values(layouts).map((path) => `/${edition}${path.slice(1)}`))
    // What is not found is one page for all editions.
    .filter((address) => built.has(address.replace(/\?.*/, ''))),
];

/** What the site may keep in a browser: the appearance a reader chose; and till the tab closes, where they stopped. */
const keepable = [/^localStorage: appearance$/, /^sessionStorage: place:/];

/** What is named by its content is kept, as with every shipped configuration: it need not come with each page. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const keeping = (path: string): Record<string, string> => (path.startsWith('_astro/') ? forever : {});

/** What was noticed, as "address: what". */
const complaints: string[] = [];
const violations: string[] = [];
const requests = new Set<string>();
const kept = new Set<string>();
let cookies: unknown[] = [];
let visited = 0;
let server: Awaited<ReturnType<typeof servingBuild>>;

beforeAll(async () => {
  server = await servingBuild(inject('real'), keeping);
  const context = await (await theBrowser()).newContext({
    reducedMotion: 'reduce',
    // What pages look like is asked by others: here there is little to paint.
    viewport: { width: 360, height: 240 },
  });
  context.on('request', (request) => requests.add(request.url()));
  await walk(context);
  cookies = await context.cookies();
  await context.close();
  await server.stop();
}, 900_000);

/**
 * Opens one address after the other in one tab: several, each with a process of its own, would take a third more of the
 * processor, which another worker has use for while this one waits.
 */
async function walk(context: BrowserContext) {
  const page = await context.newPage();
  let address = '';
  const complain = (what: string) => complaints.push(`${address}: ${what}`);
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  await recordViolations(page);
  for (address of addresses) {
    await page.goto(server.url + address, { waitUntil: 'load' });
    const { offended, keys } = await lookOn(page);
    violations.push(...offended.map((directive) => `${address}: ${directive}`));
    for (const key of keys) kept.add(key);
    visited++;
  }
}

/** What the policy of the open page has refused, and what stands in the stores of the browser, as "store: key". */
const lookOn = (page: Page) =>
  page.evaluate(async () => {
    // What a page leaves for a quiet moment belongs to the visit.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
    return {
      offended: [...new Set(window.offended)],
      keys: (['localStorage', 'sessionStorage'] as const).flatMap((store) =>
        Object.keys(window[store]).map((key) => `${store}: ${key}`),
      ),
    };
  });

describe('a visit to every page of the fullest edition and to each layout of the others', () => {
  it('comes past all of them', () => {
    expect(addresses.length).toBeGreaterThan(300);
    expect(visited).toBe(addresses.length);
  });

  it('hears no error from a page', () => expect(complaints).toEqual([]));

  it('sees no policy offended', () => expect(violations).toEqual([]));

  it('asks no other origin for anything', () => {
    const other = [...requests].filter((url) => !url.startsWith(`${server.url}/`));
    expect(requests.size).toBeGreaterThan(addresses.length);
    expect(other).toEqual([]);
  });

  it('leaves no cookie, and nothing in the browser that SECURITY.md does not name', () => {
    expect(cookies).toEqual([]);
    expect([...kept].filter((key) => !keepable.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
