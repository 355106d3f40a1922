import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker, quietMoment } from '../support/readers.ts';

const look = onlooker();

/** Opens a page and gathers what its console says and what it fetches from elsewhere. */
async function listen(path: string, options: BrowserContextOptions = {}) {
  // What the page before still fetched when it was left is none of this one's.
  const page = await look('about:blank', options);
  for (const event of ['console', 'pageerror', 'requestfailed', 'request']) page.removeAllListeners(event);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(inject('plays').url + path);
  await quietMoment(page);
  if (path.includes('?q=')) await answerOn(page, 'holtby');
  return { page, complaints, requests };
}

describe.each(Object.entries(layouts))('%s', (_, path) => {
  it('logs no error and asks no other origin for anything', async () => {
    const { complaints, requests } = await listen(path);
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith(`${inject('plays').url}/`))).toEqual([]);
  });

  it('stands with forced colours and reduced motion', async () => {
    const { page, complaints } = await listen(path, { forcedColors: 'active', reducedMotion: 'reduce' });
    expect(complaints).toEqual([]);
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.isVisible()).toBe(true);
    const colours = await heading.evaluate((element) => ({
      text: getComputedStyle(element).color,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(colours.text).not.toBe(colours.ground);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
