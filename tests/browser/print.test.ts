import { expect, it } from 'vitest';
import { readers } from '../support/readers.ts';
import { address, remembered } from '../support/reading.ts';

const { newReader, open } = readers();

async function onPaper(theme: string, side: string) {
  const page = await newReader();
  await page.addInitScript(
    ([key, look]) => localStorage.setItem(key!, look!),
    [remembered(), JSON.stringify({ theme, side, watched: '2' })],
  );
  await page.goto(address(0), { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

it.each([
  ['warm', 'light'],
  ['warm', 'dark'],
  ['cool', 'light'],
  ['cool', 'dark'],
])('%s, %s, a page prints in ink on paper', async (theme, side) => {
  const page = await onPaper(theme, side);
  const colours = await page.evaluate(() =>
    ['html', 'h1', '.summary', '.prose p', '.prose a', '.infobox', '.infobox dt', '.source-list a'].flatMap(
      (each) => {
        const { color, backgroundColor } = getComputedStyle(document.querySelector(each)!);
        return [`text ${color}`, `ground ${backgroundColor}`];
      },
    ),
  );
  expect([...new Set(colours)].sort()).toEqual([
    'ground rgb(255, 255, 255)',
    'ground rgba(0, 0, 0, 0)',
    'text rgb(0, 0, 0)',
  ]);
});

it('what is of use on a screen alone stays there, and what a reader needs is printed', async () => {
  const page = await onPaper('cool', 'dark');
  for (const hidden of [
    '.site-header',
    '.level-offer',
    '.page-contents',
    '.breadcrumbs',
    '.seal-door',
    '.permalink',
    '.source-list > p',
    '.site-footer nav',
  ]) {
    expect(await page.locator(hidden).count(), hidden).toBeGreaterThan(0);
    expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
  }
  for (const shown of ['h1', '.summary', '.infobox dd', '.prose p', '.seal p', '.source-list li']) {
    expect(await page.locator(`${shown}:visible`).count(), shown).toBeGreaterThan(0);
  }
});

it('the addresses of sources are printed, those within the site are not', async () => {
  const page = await onPaper('warm', 'light');
  const printed = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect((await printed('.source-list [rel=external]')).every((text) => text.includes('http'))).toBe(true);
  expect(new Set(await printed('.prose a, .infobox a'))).toEqual(new Set(['none']));
});

it('at the foot stand the page’s own address, the edition and the day', async () => {
  const page = await onPaper('warm', 'light');
  const made = (part: string) =>
    page.locator(`.printed-${part}`).evaluate((each) => getComputedStyle(each, '::before').content);
  expect(await made('address')).toBe(JSON.stringify(address(0)));
  expect(await made('level')).toBe('"Not yet"');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.printed').innerText()).toContain(`printed on`);
  expect(await page.locator('.printed').innerText()).toContain(`${new Date().getFullYear()}`);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.printed').isVisible()).toBe(false);
});

it('no page ends after a heading or within a row', async () => {
  const page = await open(address(2, '/episodes/first-light/'));
  await page.emulateMedia({ media: 'print' });
  const style = (selector: string, name: 'breakAfter' | 'breakInside') =>
    page
      .locator(selector)
      .first()
      .evaluate((each, key) => getComputedStyle(each)[key], name);
  expect(await style('.prose h2', 'breakAfter')).toBe('avoid');
  expect(await style('tr', 'breakInside')).toBe('avoid');
});
