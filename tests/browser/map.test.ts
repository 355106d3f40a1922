import { expect, inject, it } from 'vitest';
import { readers } from '../support/readers.ts';

const { open } = readers();
const url = () => `${inject('plays').url}/map/`;
const strength = (page: Awaited<ReturnType<typeof open>>, type: string) =>
  page
    .locator(`.map a path.${type}`)
    .first()
    .evaluate((path) => Number(getComputedStyle(path).opacity));

it('an open kind of line stands alone on the map, without a script, and opening another closes it', async () => {
  const page = await open(url(), { javaScriptEnabled: false });
  const plays = page.locator('#plays');
  await plays.locator('summary').press('Enter');
  expect(await plays.getByRole('link', { name: 'Ines Holtby' }).isVisible()).toBe(true);
  expect(await strength(page, 'plays')).toBeGreaterThan(0.5);
  expect(await strength(page, 'reviewed')).toBeLessThan(0.2);
  await page.locator('#reviewed summary').press('Enter');
  expect(await plays.getByRole('link', { name: 'Ines Holtby' }).isVisible()).toBe(false);
  expect(await strength(page, 'plays')).toBeLessThan(0.2);
});

it('a name on the map is marked when it has the focus, its lines too, and leads to its entry', async () => {
  const page = await open(url());
  const node = page.locator('.map').getByRole('link', { name: 'Noor Vance' });
  await page.locator('.map').focus();
  await node.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const outline = await node.locator('text').evaluate((text) => getComputedStyle(text).outlineStyle);
  expect(outline).toBe('solid');
  expect(
    await node
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).opacity),
  ).toBe('1');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/noor-vance/');
});

it('on a small screen the map scrolls within its own region, after the lists', async () => {
  const page = await open(url(), { viewport: { width: 320, height: 640 } });
  const region = page.getByRole('region', { name: 'The map' });
  await region.focus();
  const before = await region.evaluate((each) => each.scrollLeft);
  await region.evaluate((each) => (each.scrollLeft = 300));
  expect(await region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(before);
  const lists = (await page.locator('.relation-lists').boundingBox())!;
  expect((await region.boundingBox())!.y).toBeGreaterThanOrEqual(lists.y + lists.height);
});

it('in forced colours lines and names take the system’s colours and keep their dashes', async () => {
  const page = await open(url(), { forcedColors: 'active' });
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
