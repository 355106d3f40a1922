import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { pathOf } from '../support/reading.ts';
import { readers } from '../support/readers.ts';

const { open } = readers();
const story = () => `${inject('plays').url}/after/first-light/timeline/first-light/`;
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

const card = (page: Page, id: string) => page.locator(`#${id} .scene-card`);
const left = async (place: Locator) => (await place.boundingBox())!.x;
/** The colours of the row of pixels just above the lower edge of something, where nothing but its ground is drawn. */
async function pixels(place: Locator) {
  const picture = sharp(await place.screenshot()).removeAlpha();
  const { width, height } = await picture.metadata();
  const row = { left: 0, top: height - 10, width, height: 1 };
  return { width, data: [...(await picture.extract(row).raw().toBuffer())] };
}
const shadow = (place: Locator) => place.evaluate((element) => getComputedStyle(element).boxShadow);

describe('a timeline on a wide screen', () => {
  it('sets each scene in the column of its world', async () => {
    const page = await open(story(), wide);
    const heads = await Promise.all(
      ['The harbour', 'The tower', 'The open sea'].map((name) =>
        left(page.locator('.lane-heads').getByText(name)),
      ),
    );
    const cards = await Promise.all(
      ['relief-boat-leaves', 'counting-nights', 'rowing-away'].map((id) => left(card(page, id))),
    );
    const inset = cards.map((x, index) => x - heads[index]!);
    expect(Math.min(...inset)).toBeGreaterThan(0);
    expect(Math.max(...inset) - Math.min(...inset)).toBeLessThan(2);
  });

  it('sets the knot of the thread on the rail of the scene’s world', async () => {
    const page = await open(story(), wide);
    const middle = async (place: Locator) => {
      const box = (await place.boundingBox())!;
      return box.x + box.width / 2;
    };
    for (const [id, look] of [
      ['relief-boat-leaves', 1],
      ['counting-nights', 2],
      ['rowing-away', 3],
    ]) {
      const rail = await middle(page.locator(`.timeline .rail.look-${look}`));
      expect(Math.abs((await middle(page.locator(`#${id} .knot`))) - rail), String(id)).toBeLessThan(1.5);
    }
  });

  it('is followed by keyboard from one character to the next', async () => {
    const page = await open(story(), wide);
    const follow = page.getByRole('navigation', { name: 'Follow' });
    await follow.getByRole('link', { name: 'Everyone' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/timeline/first-light/ada-marsh/');
    expect(await follow.locator('[aria-current]').innerText()).toBe('Ada Marsh');
  });

  it('lets a reader by keyboard pass over the drawing', async () => {
    const page = await open(story(), wide);
    await page.getByRole('navigation', { name: 'Follow' }).getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip the drawing' });
    expect((await skip.boundingBox())!.height).toBeGreaterThan(15);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((element) => element.closest('li[id]')?.id)).toBe('relief-boat-leaves');
  });
});

describe('a link to one scene', () => {
  it('marks it, clear of the names of the worlds, and no other', async () => {
    const page = await open(`${story()}#the-lamp-fails`, wide);
    const unmarked = await shadow(card(await open(story(), wide), 'the-lamp-fails'));
    expect(await shadow(card(page, 'the-lamp-fails'))).not.toBe(unmarked);
    expect(await shadow(card(page, 'a-signal-unanswered'))).toBe(unmarked);
    const heads = (await page.locator('.lane-heads').boundingBox())!;
    const { y } = (await card(page, 'the-lamp-fails').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(heads.y + heads.height);
  });

  it('is what a stop of the drawing is, and the end of a crossing', async () => {
    const page = await open(story(), { ...wide, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Scene 7: The cut chain' }).click();
    expect(new URL(page.url()).hash).toBe('#the-cut-chain');
    await page.locator('#the-cut-chain .crossing-to a').click();
    expect(new URL(page.url()).hash).toBe('#rowing-away');
  });
});

describe('a timeline on a phone', () => {
  it('is one column that names the world on each card', async () => {
    const page = await open(story(), { ...phone, javaScriptEnabled: false });
    expect(await page.locator('.lane-heads').isVisible()).toBe(false);
    const office = page.locator('#relief-boat-leaves .scene-lane');
    expect((await office.boundingBox())!.width).toBeGreaterThan(60);
    const edges = await Promise.all(
      ['relief-boat-leaves', 'counting-nights', 'rowing-away'].map((id) => left(card(page, id))),
    );
    expect(new Set(edges).size).toBe(1);
  });

  it('moves the thread between tracks at the edge', async () => {
    const page = await open(story(), phone);
    const knots = await Promise.all(
      ['relief-boat-leaves', 'counting-nights', 'rowing-away'].map((id) =>
        left(page.locator(`#${id} .knot`)),
      ),
    );
    expect(knots).toEqual([...knots].sort((a, b) => a - b));
    expect(knots[2]! - knots[0]!).toBeGreaterThan(15);
    expect(knots[2]! + 12).toBeLessThan(await left(card(page, 'rowing-away')));
  });

  it('keeps the drawing in a region that scrolls by itself', async () => {
    const page = await open(story(), phone);
    const region = page.getByRole('region', { name: 'The story at a glance' });
    await region.focus();
    const room = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(room).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('shades the edge behind which the drawing goes on, and keeps the names of the worlds in sight', async () => {
    const page = await open(story(), phone);
    const region = page.getByRole('region', { name: 'The story at a glance' });
    /** How far the middle of an edge is from the colour of the middle, line by line of its own background. */
    const shaded = async () => {
      const { data, width } = await pixels(region);
      const at = (x: number) => data.slice(3 * x, 3 * x + 3);
      const apart = (x: number) =>
        Math.max(...at(x).map((value, index) => Math.abs(value - at(width >> 1)[index]!)));
      return [apart(6) > 12, apart(width - 6) > 12];
    };
    expect(await shaded()).toEqual([false, true]);
    const first = await region.locator('.names text').first().boundingBox();
    await region.evaluate((element) => element.scrollTo({ left: 100 }));
    expect(await shaded()).toEqual([true, true]);
    expect(await region.locator('.names text').first().boundingBox()).toEqual(first);
    await region.evaluate((element) => element.scrollTo({ left: 9999 }));
    expect(await shaded()).toEqual([true, false]);
  });
});

describe('who is in a scene', () => {
  it('has a link to their page, and another that follows them from there on', async () => {
    const page = await open(story(), wide);
    const cast = page.locator('#counting-nights .scene-cast');
    const [name, follow] = [
      cast.getByRole('link', { name: 'Ada Marsh', exact: true }),
      cast.getByRole('link', { name: 'Follow Ada Marsh', exact: true }),
    ];
    expect(await pathOf(name)).toMatch(/\/after\/first-light\/characters\/ada-marsh\/$/);
    expect((await follow.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await follow.click();
    await page.waitForURL('**/timeline/first-light/ada-marsh/#counting-nights');
    expect(await cast.getByRole('link', { name: 'Follow Ada Marsh' }).count()).toBe(0);
    expect(await name.count()).toBe(1);
  });
});

describe('the drawing at a desk', () => {
  it('fits its width, and names each world once', async () => {
    const page = await open(story(), wide);
    const region = page.getByRole('region', { name: 'The story at a glance' });
    expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect((await region.locator('.lane:visible').allTextContents()).map((name) => name.trim())).toEqual([
      'The harbour',
      'The tower',
      'The open sea',
    ]);
  });
});
