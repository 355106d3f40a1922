import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Its smaller form: it is read anew on every page. A tab that goes from page to page has it told once (`onlooker`). */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that depend on colours, and so on theme and side, and take most of the time. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What is asked: WCAG 2.2 up to AA and axe's best practice; naming tags switches on what is off by itself too. */
const asked: RunOptions = {
  runOnly: {
    type: 'tag',
    values: [
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22a',
      'wcag22aa',
      'best-practice',
      'experimental',
    ],
  },
};

type Running = { axe: { run(options: RunOptions): Promise<AxeResults> } };

/** What axe finds on the open page, in words; it must have been given to the page before. */
export async function faultsOn(page: Page, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    (chosen) => (window as unknown as Running).axe.run({ ...chosen, resultTypes: ['violations'] }),
    { ...asked, ...options },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`),
  );
}

/** What axe finds apart from colours: it can differ from page to page where the layout is one. */
export const faultsOfContent = (page: Page) =>
  faultsOn(page, { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) });

/** The colours of a page: a theme on its light or dark side. */
interface Palette {
  theme: 'warm' | 'cool';
  side: 'light' | 'dark';
}

/** Every palette there is. */
export const palettes: readonly Palette[] = [
  { theme: 'warm', side: 'light' },
  { theme: 'warm', side: 'dark' },
  { theme: 'cool', side: 'light' },
  { theme: 'cool', side: 'dark' },
];

/**
 * Holds that axe finds nothing on the open page.
 * @param asked the palettes that it is asked in, all four when left out
 */
export async function expectNoFaults(page: Page, [first, ...others] = palettes) {
  const wear = (palette?: Palette) =>
    page.evaluate((choice) => Object.assign(document.documentElement.dataset, choice), palette);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  // All rules at once: axe takes the page apart anew each time it runs.
  await wear(first);
  expect(await faultsOn(page), `${first?.theme}, ${first?.side}`).toEqual([]);
  for (const palette of others) {
    await wear(palette);
    const faults = await faultsOn(page, { runOnly: { type: 'rule', values: colourRules } });
    expect(faults, `${palette.theme}, ${palette.side}`).toEqual([]);
  }
}
