import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { servingPiecemeal } from '../support/piecemeal-server.ts';
import { lookingAhead, readers } from '../support/readers.ts';
import { remembered } from '../support/reading.ts';

const { newReader } = readers();
const moving = { reducedMotion: 'no-preference' } as const;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** The results of a search replace its help: a reader has asked for them. */
const still = Object.entries(layouts).filter(([, path]) => !path.includes('?q='));

/** Has every page that is opened from now on remember a level and note how far its parts move. */
async function watch(page: Page): Promise<Page> {
  await page.addInitScript((key) => {
    localStorage.setItem(key, JSON.stringify({ watched: '2' }));
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) =>
      (window as unknown as { shifts: PerformanceEntry[] }).shifts.push(...list.getEntries()),
    ).observe({ type: 'layout-shift', buffered: true });
  }, remembered());
  return page;
}

/** Opens an address and adds up how far its parts move while it loads, as Layout Instability measures it. */
async function moved(page: Page, url: string): Promise<{ by: number; what: string[] }> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const { shifts } = window as unknown as { shifts: Shift[] };
    const unasked = shifts.filter((each) => !each.hadRecentInput);
    const rows = unasked.flatMap(({ value, sources }) =>
      sources.map(({ node, previousRect: from, currentRect: to }) => {
        const { localName, className } =
          node instanceof Element ? node : (node?.parentElement ?? document.body);
        return `${value}: <${localName} class="${className}"> from ${JSON.stringify(from)} to ${JSON.stringify(to)}`;
      }),
    );
    return { by: unasked.reduce((sum, { value }) => sum + value, 0), what: rows };
  });
}

let slow: Awaited<ReturnType<typeof servingPiecemeal>>;
beforeAll(async () => void (slow = await servingPiecemeal(inject('plays'))));
afterAll(() => slow.stop());

/** Opens an address in a tab that no typeface ever comes to. */
async function movedWithoutTypefaces(tab: Page, path: string) {
  if (tab.url() === 'about:blank') {
    await tab.route('**/*.woff2', (route) => route.abort());
    await watch(tab);
  }
  return moved(tab, inject('plays').url + path);
}

/** Opens an address on a line that brings pages in pieces and no typeface. */
async function movedOnSlowLine(tab: Page, path: string) {
  if (tab.url() === 'about:blank') await watch(tab);
  return moved(tab, slow.url + path);
}

const paths = still.map(([, path]) => path);

/** What nobody sees: a hundredth of what Core Web Vitals call good. Rounding and marks that turn bold make less than 0.00005. */
const unseen = 0.001;

/** A line whose last item has half come breaks anew with the rest of it: that has made 0.006. */
const settled = 0.01;

describe.each([360, 1280])('at %i pixels', (width) => {
  const tabs = { count: 3, ...moving, viewport: { width, height: 800 } };
  const seen = lookingAhead(paths, tabs, movedWithoutTypefaces);
  const seenInPieces = lookingAhead(paths, tabs, movedOnSlowLine);

  for (const [name, path] of still) {
    it(`nothing on ${name} moves while it loads, a remembered level and all`, async (test) => {
      const { by, what } = await seen(path, test);
      expect(by, what.join('\n')).toBeLessThan(unseen);
    });

    it(`on ${name} what has come stays in its place while the rest comes in pieces`, async (test) => {
      const { by, what } = await seenInPieces(path, test);
      expect(by, what.join('\n')).toBeLessThan(settled);
    });
  }

  /**
   * On most pages a tenth of what Core Web Vitals call good, and never more than that: stand-ins have the measures of a
   * face on average, not letter by letter, so that a paragraph may be a line shorter once it has come.
   */
  it('typefaces that come late leave what is on a page in its place', async () => {
    const shifts: number[] = [];
    for (const name of ['home', 'an entry with seals', 'a timeline', 'the critics’ wall', 'a section']) {
      // A new reader each time: who has been here has the typefaces, and they do not come late.
      const page = await watch(await newReader({ ...moving, viewport: { width, height: 800 } }));
      const { by } = await moved(page, inject('plays').url + layouts[name]!);
      shifts.push(by);
    }
    expect(Math.max(...shifts)).toBeLessThan(0.1);
    expect(shifts.sort((a, b) => a - b)[2]).toBeLessThan(0.01);
  });
});

it('pages give way to each other only where motion is welcome', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await newReader({ reducedMotion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', (event) => Object.assign(window, { moves: !!event.viewTransition })),
    );
    await page.goto(inject('plays').url);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
    await page.waitForURL('**/plot/');
    const moves = () => page.evaluate(() => (window as unknown as { moves?: boolean }).moves);
    await expect.poll(moves).toBe(reducedMotion === 'no-preference');
  }
});
