import type { Page } from 'playwright-core';
import { describe, expect, inject, it, type TestContext } from 'vitest';
import { axeSource, expectNoFaults } from '../../support/axe.ts';
import { answerOn, onlooker } from '../../support/readers.ts';
import { beyondTheEdge } from '../../support/width.ts';
import { layouts } from './layouts.ts';

const look = onlooker(axeSource);

describe.each(Object.entries(layouts))('%s', (_, path) => {
  async function at(width: number, test: TestContext, touch = false): Promise<Page> {
    const page = await look(inject('real').url + path, { isMobile: touch, hasTouch: touch }, test);
    if (path.includes('?q=')) await answerOn(page, 'plemons');
    await page.setViewportSize({ width, height: 800 });
    return page;
  }

  /** A phone and a desk, and each theme and side once; tests/browser asks for all palettes at each, of the fixture. */
  for (const [width, theme, side, touch] of [
    // Where no pointer can rest, what it would bring stands in the open.
    [360, 'warm', 'dark', true],
    [1280, 'cool', 'light', false],
  ] as const) {
    it(`has axe find nothing at ${width} pixels, ${theme}, ${side}`, { timeout: 180_000 }, async (test) =>
      expectNoFaults(await at(width, test, touch), [{ theme, side }]));
  }

  it('does not scroll sideways on a narrow screen', async (test) => {
    expect(await beyondTheEdge(await at(320, test))).toEqual({ scroll: 0, wide: [] });
  });
});
