import type { Page } from 'playwright-core';
import { describe, expect, inject, it, type TestContext } from 'vitest';
import { axeSource, expectNoFaults } from '../../support/axe.ts';
import { answerOn, onlooker } from '../../support/readers.ts';
import { beyondTheEdge } from '../../support/width.ts';
import { layouts } from './layouts.ts';

const look = onlooker(axeSource);

/** Opened once, and then made wider and narrower: no script asks for the width when a page is opened. */
describe.each(Object.entries(layouts))('%s', (_, path) => {
  async function at(width: number, test: TestContext): Promise<Page> {
    const page = await look(inject('real').url + path, {}, test);
    if (path.includes('?q=')) await answerOn(page, 'plemons');
    await page.setViewportSize({ width, height: 800 });
    return page;
  }

  /** A phone and a desk, and each theme and side once; tests/browser asks for all palettes at each, of the fixture. */
  for (const [width, theme, side] of [
    [360, 'warm', 'dark'],
    [1280, 'cool', 'light'],
  ] as const) {
    it(`has axe find nothing at ${width} pixels, ${theme}, ${side}`, { timeout: 180_000 }, async (test) =>
      expectNoFaults(await at(width, test), [{ theme, side }]));
  }

  it('does not scroll sideways on a narrow screen', async (test) => {
    expect(await beyondTheEdge(await at(320, test))).toEqual({ scroll: 0, wide: [] });
  });
});
