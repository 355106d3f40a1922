import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, cardOn, markOn } from '../support/reading.ts';

const { newReader, open } = readers();

/** Opens a page, and takes its scripts' files away from then on. */
async function openAndPublish(url: string, how: 'gone' | 'offline'): Promise<Page> {
  const page = await open(url);
  await page.waitForLoadState('networkidle');
  if (how === 'offline') await page.context().setOffline(true);
  else await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
  return page;
}

it.each(['gone', 'offline'] as const)('scripts %s: a mark leads to its source', async (how) => {
  const page = await openAndPublish(address(1), how);
  const mark = markOn(page);
  await mark.click();
  await expect.poll(() => page.url()).toBe(address(1) + (await mark.getAttribute('href')));
});

it.each(['/', 'Control+k'])('scripts gone: %s leads to the search page', async (key) => {
  const page = await openAndPublish(address(1), 'gone');
  await page.keyboard.press(key);
  await page.waitForURL(`${inject('plays').url}/**/search/`, { waitUntil: 'commit' });
});

it.each(['gone', 'offline'] as const)('scripts %s: Appearance says what is wrong', async (how) => {
  const page = await openAndPublish(address(1), how);
  await page.getByText('Appearance').click();
  const said = page.locator('.appearance').getByRole('status');
  await expect.poll(() => said.innerText()).toContain('could not be loaded');
});

it('without sheets of a script’s own making each aid is there, with its looks', async () => {
  const page = await newReader();
  await page.addInitScript(() => {
    Object.assign(window, {
      CSSStyleSheet: class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      },
    });
  });
  await page.goto(address(1));
  await markOn(page).click();
  await cardOn(page).waitFor();
  expect(await cardOn(page).evaluate((card) => getComputedStyle(card).position)).toBe('absolute');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
});

it('an aid that fails takes none of the others with it', async () => {
  const page = await newReader();
  await page.addInitScript(() => {
    // The level is remembered by a listener of its own, the first that an aid adds.
    const add = window.addEventListener.bind(window);
    let refused = false;
    window.addEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'click' && !refused) {
        refused = true;
        throw new TypeError('Refused for this test');
      }
      add(type, ...rest);
    }) as typeof window.addEventListener;
  });
  const warned = page.waitForEvent('console', (message) => message.text().includes('Refused for this test'));
  await page.goto(address(1));
  await warned;
  await markOn(page).click();
  await cardOn(page).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect.poll(() => dialog.isVisible()).toBe(true);
});
