import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { onlooker } from '../support/readers.ts';

const look = onlooker();

/** The picture on the home page for who has watched all: three worlds, and something between each two. */
const at = (width: number, page = '/after/second-light/') =>
  look(inject('plays').url + page, { viewport: { width, height: 800 } });

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('the picture of the worlds', () => {
  it('stands side by side where there is room, each arrow from one world to the other', async () => {
    const page = await at(1280);
    const [harbour, tower, sea] = await boxes(page, '.world');
    expect(harbour!.right).toBeLessThan(tower!.left);
    expect(tower!.right).toBeLessThan(sea!.left);
    expect(new Set([harbour!.top, tower!.top, sea!.top]).size).toBe(1);
    const near = await boxes(page, '.worlds > ul .passage');
    expect(near.length).toBeGreaterThan(1);
    for (const { left, right } of near) {
      const from = left < tower!.left ? harbour! : tower!;
      expect(left).toBeCloseTo(from.right, 0);
      expect(right).toBeCloseTo(from === harbour ? tower!.left : sea!.left, 0);
    }
    const [far] = await boxes(page, '.beyond .passage');
    const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
    expect(far!.top).toBeGreaterThanOrEqual(harbour!.bottom - 1);
    expect(Math.abs(far!.left - middle(harbour!))).toBeLessThan(6);
    expect(Math.abs(far!.right - middle(sea!))).toBeLessThan(6);
  });

  it('stands below one another on a phone, what passes between the two', async () => {
    const page = await at(360);
    const all = await boxes(page, '.worlds > ul > li, .beyond');
    expect(all).toHaveLength(6);
    for (const [index, { top }] of all.entries()) {
      if (index > 0) expect(top).toBeGreaterThanOrEqual(all[index - 1]!.bottom - 1);
    }
    const [named] = await boxes(page, '.beyond .passage > span');
    expect(named!.right - named!.left).toBeGreaterThan(100);
  });

  it('reads as a list: a world, what passes from and to the next, and that one', async () => {
    const page = await at(1280);
    const said = (await page.locator('.worlds').innerText()).replace(/\s+/g, ' ');
    expect(said).toMatch(
      /The harbour .*From The tower → to The harbour: Three lanterns A call for help .*The tower .*From The tower → to The open sea: .*The open sea .*From The harbour → to The open sea: A wave of the hand/,
    );
  });

  it('has its sources on the page of what it explains', async () => {
    const page = await at(1280, '/after/second-light/lore/the-lamp/');
    const source = await page.locator('.worlds .marks a').first().getAttribute('href');
    expect(await page.locator(`li${source!}`).count()).toBe(1);
    const home = await at(1280);
    expect(await home.locator('.worlds .marks').count()).toBe(0);
    await home.getByRole('link', { name: 'How the worlds hang together' }).click();
    await home.waitForURL('**/after/second-light/lore/the-lamp/#worlds');
  });
});
