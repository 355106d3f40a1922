import { describe, expect, inject, it } from 'vitest';
import { expectNoFaults } from '../../support/axe.ts';
import { answerOn, readers } from '../../support/readers.ts';
import { beyondTheEdge } from '../../support/width.ts';
import { layouts } from './layouts.ts';

const { open } = readers();

async function visit(path: string, width: number) {
  const page = await open(inject('real').url + path, { viewport: { width, height: 800 } });
  if (path.includes('?q=')) await answerOn(page, 'plemons');
  return page;
}

describe.each(Object.entries(layouts))('%s', (_, path) => {
  /** A phone and a desk, as tests/browser asks of the fixture; there each is asked for all four palettes. */
  it.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)(
    'has axe find nothing at %i pixels, in both themes, %s',
    async (width, side) => expectNoFaults(await visit(path, width), [side]),
    180_000,
  );

  it('does not scroll sideways on a narrow screen', async () => {
    expect(await beyondTheEdge(await visit(path, 320))).toEqual({ scroll: 0, wide: [] });
  });
});
