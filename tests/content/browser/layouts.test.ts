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
  /** A phone and a desk: what is folded or set beside the text on one stands in the open on the other. */
  it.each([360, 1280])(
    'has axe find nothing at %i pixels, in both themes, light and dark',
    async (width) => expectNoFaults(await visit(path, width)),
    180_000,
  );

  it('does not scroll sideways on a narrow screen', async () => {
    expect(await beyondTheEdge(await visit(path, 320))).toEqual({ scroll: 0, wide: [] });
  });
});
