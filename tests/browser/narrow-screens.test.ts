import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker } from '../support/readers.ts';
import { beyondTheEdge } from '../support/width.ts';

const look = onlooker();

it.each(Object.entries(layouts))('%s does not scroll sideways at 320 pixels, nor at 360', async (_, path) => {
  const page = await look(inject('plays').url + path, { viewport: { width: 320, height: 640 } });
  if (path.includes('?q=')) await answerOn(page, 'holtby');
  expect(await beyondTheEdge(page)).toEqual({ scroll: 0, wide: [] });
  await page.setViewportSize({ width: 360, height: 640 });
  const wider = await beyondTheEdge(page);
  // The tab goes on to the next page.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(wider).toEqual({ scroll: 0, wide: [] });
});

describe.each([320, 360])('at %i pixels', (width) => {
  it('the open appearance choices stay on the screen', async () => {
    const page = await look(inject('plays').url, { viewport: { width, height: 640 } });
    await page.getByText('Appearance').click();
    const box = (await page.locator('.appearance-choices').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  });
});

/** WCAG 2.2, success criteria 1.4.4 and 1.4.10: 200 % on a phone, and 400 % where there is room for 1280 pixels. */
describe.each([
  [360, 200],
  [1280, 400],
])('at %i pixels with text at %i %%', (width, percent) => {
  it.each(Object.entries(layouts))('%s does not scroll sideways', async (_, path) => {
    const page = await look(inject('plays').url + path, {
      viewport: { width, height: 640 },
      // The page's own policy would refuse the style.
      bypassCSP: true,
    });
    if (path.includes('?q=')) await answerOn(page, 'holtby');
    await page.addStyleTag({ content: `html { font-size: ${percent}% !important }` });
    expect(await beyondTheEdge(page)).toEqual({ scroll: 0, wide: [] });
  });
});
