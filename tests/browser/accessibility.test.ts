import { describe, expect, inject, it } from 'vitest';
import { axeSource, expectNoFaults, faultsOfContent, faultsOn, palettes } from '../support/axe.ts';
import { layouts } from '../support/layouts.ts';
import { answerOn, onlooker, readers } from '../support/readers.ts';
import { address, cardOn, linkOn, markOn } from '../support/reading.ts';

const { open } = readers();
const look = onlooker();

const paths = Object.values(layouts);

/**
 * The palettes that a layout is looked at in: all on a desk. A phone shows the same colours, so each layout wears two
 * there, one of each theme and of each side, and its neighbour in the list the other two.
 */
const palettesFor = (width: number, path: string) => {
  const even = paths.indexOf(path) % 2 === 0;
  return palettes.filter(
    ({ theme, side }) => width > 360 || ((theme === 'warm') === (side === 'light')) === even,
  );
};

/** A phone and a desk: what is folded or set beside the text on one stands in the open on the other. */
describe.each([360, 1280])('at %i pixels axe finds nothing on', (width) => {
  it.each(Object.entries(layouts))(
    '%s, in each theme and on each side, a phone in two of the four',
    async (_, path) => {
      const page = await look(inject('plays').url + path, { viewport: { width, height: 800 } });
      if (path.includes('?q=')) await answerOn(page, 'holtby');
      await expectNoFaults(page, palettesFor(width, path));
    },
    180_000,
  );

  it('an open preview, a source card and the offer of a level', async () => {
    const page = await open(address(0), { viewport: { width, height: 800 } });
    await page.evaluate(() => (document.documentElement.dataset.watched = '2'));
    for (const trigger of [linkOn(page), markOn(page)]) {
      // By key: what lies under a pointer changes with the theme.
      await page.keyboard.press('Shift');
      await trigger.focus();
      await expect
        .poll(() =>
          trigger.evaluate((each) => !!(each.ariaExpanded ?? each.getAttribute('aria-describedby'))),
        )
        .toBe(true);
      await cardOn(page).evaluate((card) => Promise.all(card.getAnimations().map((each) => each.finished)));
      await expectNoFaults(page);
      expect(await cardOn(page).isVisible()).toBe(true);
      // It may lie over the next.
      await page.keyboard.press('Escape');
    }
  });

  it('the appearance choices and the failed search', async () => {
    const page = await open(inject('plays').url, { viewport: { width, height: 800 } });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('plays').url}/search/?q=holtby`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('Appearance').click();
    await page.evaluate(axeSource);
    expect(await faultsOn(page)).toEqual([]);
  });
});

it('axe is listening: it finds a picture without words', async () => {
  const page = await open(inject('plays').url);
  await page.evaluate(axeSource);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect(String(await faultsOfContent(page))).toContain('image-alt');
});
