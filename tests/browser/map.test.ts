import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const url = () => `${inject('plays').url}/map/`;
const phone = { viewport: { width: 390, height: 800 } };
const wide = { viewport: { width: 1280, height: 900 } };
const still = { reducedMotion: 'reduce' } as const;

const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();
const region = (page: Page) => page.getByRole('region', { name: 'The map' });
const node = (page: Page, name: string) => region(page).getByRole('link', { name, exact: true });
const names = (page: Page) =>
  page.locator('.map a:visible').evaluateAll((all) => all.map((a) => a.textContent.trim()));
const opacity = (place: Locator) => place.evaluate((element) => Number(getComputedStyle(element).opacity));
const drawn = (page: Page) =>
  page.locator('.map a > path:visible').evaluateAll((all) => all.map((path) => path.classList[0]));

describe('the map without JavaScript', () => {
  it('begins with one kind of line and its list; nothing else can be reached by keyboard', async () => {
    const page = await open(url(), { ...wide, javaScriptEnabled: false });
    expect(new Set(await drawn(page))).toEqual(new Set(['plays']));
    const listed = await page.locator('.relation-list li a:visible').allInnerTexts();
    expect(new Set(await names(page))).toEqual(new Set(listed));
    await region(page).focus();
    const reached = new Set<string>();
    for (;;) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement!.closest('.map a')?.textContent.trim());
      if (!name) break;
      reached.add(name);
    }
    expect(reached).toEqual(new Set(listed));
  });

  it('shows another kind of line alone, or the whole', async () => {
    const page = await open(url(), { ...wide, javaScriptEnabled: false });
    await choose(page, /^Reviewed/);
    expect(new Set(await drawn(page))).toEqual(new Set(['reviewed']));
    expect(await page.getByRole('heading', { name: 'Reviewed' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Plays' }).isVisible()).toBe(false);
    await choose(page, /^The whole map/);
    expect(new Set(await drawn(page)).size).toBeGreaterThan(5);
    expect(await page.locator('.map a:visible').count()).toBe(await page.locator('.map a').count());
    expect(await page.locator('.relation-list:visible').count()).toBe(0);
  });

  it('is cut to what is shown, and cuts nothing off', async () => {
    const page = await open(url(), { ...wide, javaScriptEnabled: false });
    const heights = new Map<string, number>();
    for (const radio of await page.getByRole('radio').all()) {
      await radio.check();
      const frame = (await page.locator('.map > div').boundingBox())!;
      heights.set((await radio.getAttribute('value'))!, frame.height);
      const outside = await page
        .locator('.map :is(a, g):visible')
        .evaluateAll(
          (all, { x, y, width, height }) =>
            all
              .map((each) => each.getBoundingClientRect())
              .filter(
                (box) => box.left < x || box.top < y || box.right > x + width || box.bottom > y + height,
              ).length,
          frame,
        );
      expect(outside, (await radio.getAttribute('value'))!).toBe(0);
    }
    expect(heights.get('plays')!).toBeLessThan(heights.get('whole')! / 2);
  });
});

it.each(['hover', 'focus'] as const)(
  '%s of a name lets all step back that is not joined to it',
  async (how) => {
    const page = await open(`${url()}?lines=made`, { ...wide, ...still });
    // A person is where a line comes from, an episode where it leads to.
    const person = node(page, 'Noor Vance');
    const episode = page.locator('.map a.hub').first();
    const number = await episode.evaluate((each) => [...each.classList].find((name) => /^n\d/.test(name)));
    const line = person.locator(`path.made.${number}`);
    const text = (place: Locator) => opacity(place.locator('text'));
    for (const [place, stranger] of [
      [person, node(page, 'Salt and Oil')],
      [episode, node(page, 'Harbour Nights')],
    ] as const) {
      expect(await text(stranger)).toBe(1);
      if (how === 'hover') await place.locator('text').hover();
      else await place.focus();
      expect(await text(person)).toBe(1);
      expect(await text(episode)).toBe(1);
      expect(await opacity(line)).toBe(1);
      expect(await text(stranger)).toBeLessThan(0.5);
      if (how === 'hover') await page.locator('h1').hover();
      else await region(page).focus();
    }
  },
);

it('what lines of a kind that is not shown join steps back as well', async () => {
  const page = await open(`${url()}?lines=made`, { ...wide, ...still });
  const text = (name: string) => opacity(node(page, name).locator('text'));
  // He works for the studio; both made what the map shows.
  await node(page, 'Noor Vance').focus();
  expect(await text('Noor Vance')).toBe(1);
  expect(await text('Tidewater Studios')).toBeLessThan(0.5);
  await node(page, 'Tidewater Studios').focus();
  expect(await text('Noor Vance')).toBeLessThan(0.5);
  await choose(page, /^The whole map/);
  await node(page, 'Noor Vance').focus();
  expect(await text('Tidewater Studios')).toBe(1);
});

it('what is chosen stands in the address, and is shown again by a link or on the way back', async () => {
  const page = await open(`${url()}?lines=reviewed`, wide);
  await expect.poll(() => page.getByRole('radio', { name: /^Reviewed/ }).isChecked()).toBe(true);
  await choose(page, /^Made/);
  expect(new URL(page.url()).search).toBe('?lines=made');
  await page.locator('.relation-list a:visible').first().click();
  await page.waitForURL((address) => !address.pathname.endsWith('/map/'));
  await page.goBack();
  await expect.poll(() => page.getByRole('radio', { name: /^Made/ }).isChecked()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Made' }).isVisible()).toBe(true);
});

it('an address that asks for lines which the edition has not shows what the map begins with', async () => {
  const page = await open(`${url()}?lines=nothing`, wide);
  expect(new Set(await drawn(page))).toEqual(new Set(['plays']));
});

it('a name on the map is marked when it has the focus, its lines too, and leads to its entry', async () => {
  const page = await open(`${url()}?lines=made`);
  await node(page, 'Noor Vance').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const outline = await node(page, 'Noor Vance')
    .locator('text')
    .evaluate((text) => getComputedStyle(text).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/noor-vance/');
});

it('a reader by keyboard can pass over the drawing', async () => {
  const page = await open(url(), wide);
  await page.locator('.relation-list li a:visible').last().focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the drawing' });
  expect((await skip.boundingBox())!.height).toBeGreaterThan(15);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement!.closest('footer'))).toBe(true);
});

describe('the map on a phone', () => {
  it('comes after the lists, a link away, with names of a size that can be read', async () => {
    const page = await open(url(), phone);
    const list = (await page.locator('.relation-list:visible').boundingBox())!;
    expect((await region(page).boundingBox())!.y).toBeGreaterThanOrEqual(list.y + list.height);
    const link = page.getByRole('link', { name: 'To the drawing' });
    expect((await link.boundingBox())!.y).toBeLessThan(list.y);
    await link.click();
    const top = () => region(page).evaluate((each) => each.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(phone.viewport.height / 2);
    const letters = await page.locator('.map a:visible text').evaluateAll((all) =>
      all.map((text) => {
        const { a, b } = (text as SVGTextElement).getScreenCTM()!;
        return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      }),
    );
    expect(Math.min(...letters)).toBeGreaterThan(11.5);
  });

  it('begins in its middle without JavaScript too', async () => {
    const page = await open(url(), { ...phone, javaScriptEnabled: false });
    const [left, room] = await region(page).evaluate((each) => [
      each.scrollLeft,
      each.scrollWidth - each.clientWidth,
    ]);
    expect(room).toBeGreaterThan(20);
    expect(Math.abs(left - room / 2)).toBeLessThan(2);
  });

  it('scrolls in its own region, and begins in the middle of what is shown', async () => {
    const page = await open(`${url()}?lines=whole`, phone);
    const offset = () =>
      region(page).evaluate((each) => each.scrollLeft - (each.scrollWidth - each.clientWidth) / 2);
    const room = () => region(page).evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(await room()).toBeGreaterThan(300);
    await expect.poll(async () => Math.abs(await offset())).toBeLessThan(2);
    await choose(page, /^Made/);
    expect(await room()).toBeGreaterThan(50);
    expect(Math.abs(await offset())).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

it('on paper the map fits, and what cannot be chosen there is not offered', async () => {
  const page = await open(`${url()}?lines=whole`, { viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const forScreens = ['.relation-kinds', '.relations [href="#drawing"]', '.relations [href="#past-drawing"]'];
  for (const part of forScreens) expect(await page.locator(part).isVisible(), part).toBe(false);
  expect((await page.locator('.map svg').boundingBox())!.width).toBeLessThanOrEqual(700);
});

it('in forced colours lines and names take the system’s colours and keep their dashes', async () => {
  const page = await open(`${url()}?lines=whole`, { forcedColors: 'active' });
  const colours = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const of = (name: string) => ((probe.style.color = name), getComputedStyle(probe).color);
    const path = getComputedStyle(document.querySelector('.map path.made')!);
    const text = getComputedStyle(document.querySelector('.map a:not(.hub) text')!);
    return {
      line: path.stroke === of('CanvasText'),
      name: text.fill === of('LinkText'),
      dashed: path.strokeDasharray,
    };
  });
  expect(colours).toEqual({ line: true, name: true, dashed: expect.stringMatching(/\d/) });
});

it('no two names of a drawing overlap, as they are really set', async () => {
  const page = await open(`${inject('plays').url}/after/second-light/episodes/first-light/`);
  const overlaps = await page.evaluate(async () => {
    await document.fonts.ready;
    const boxes = [...document.querySelectorAll('.connections svg tspan')].map((each) =>
      each.getBoundingClientRect(),
    );
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom),
    ).length;
  });
  expect(overlaps).toBe(0);
});

it('where a drawing has no room, its list stands open instead', async () => {
  const page = await open(`${inject('plays').url}/episodes/first-light/`, {
    viewport: { width: 360, height: 640 },
  });
  expect(await page.locator('.connections svg').isVisible()).toBe(false);
  expect(await page.locator('.connections li a').first().isVisible()).toBe(true);
});
