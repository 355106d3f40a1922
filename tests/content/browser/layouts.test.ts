import { describe, expect, inject, it } from 'vitest';
import { expectNoFaults } from '../../support/axe.ts';
import { answerOn, onlooker } from '../../support/readers.ts';
import { beyondTheEdge } from '../../support/width.ts';
import { layouts } from './layouts.ts';

const look = onlooker();

async function visit(path: string, width: number) {
  const page = await look(inject('real').url + path, { viewport: { width, height: 800 } });
  if (path.includes('?q=')) await answerOn(page, 'plemons');
  return page;
}

describe.each(Object.entries(layouts))('%s', (_, path) => {
  /** A phone and a desk, and each theme and side once; tests/browser asks for all palettes at each, of the fixture. */
  it.each([
    [360, 'warm', 'dark'],
    [1280, 'cool', 'light'],
  ] as const)(
    'has axe find nothing at %i pixels, %s, %s',
    async (width, theme, side) => expectNoFaults(await visit(path, width), [{ theme, side }]),
    180_000,
  );

  it('does not scroll sideways on a narrow screen', async () => {
    expect(await beyondTheEdge(await visit(path, 320))).toEqual({ scroll: 0, wide: [] });
  });
});
