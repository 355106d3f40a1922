import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker } from '../support/readers.ts';
import { beyondTheEdge } from '../support/width.ts';

const look = onlooker();

describe.each([320, 360])('at %i pixels', (width) => {
  it.each(Object.entries(layouts))('%s does not scroll sideways', async (_, path) => {
    const page = await look(inject('plays').url + path, { viewport: { width, height: 640 } });
    if (path.includes('?q=')) await answerOn(page, 'holtby');
    expect(await beyondTheEdge(page)).toEqual({ scroll: 0, wide: [] });
  });

  it('the open appearance choices stay on the screen', async () => {
    const page = await look(inject('plays').url, { viewport: { width, height: 640 } });
    await page.getByText('Appearance').click();
    const box = (await page.locator('.appearance-choices').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  });
});

it('with text twice as large, an entry does not scroll sideways', async () => {
  const page = await look(`${inject('plays').url}${layouts['an entry with an infobox']}`, {
    viewport: { width: 640, height: 640 },
    // The page's own policy would refuse the style.
    bypassCSP: true,
  });
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});
