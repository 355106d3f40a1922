import { expect, inject, it } from 'vitest';
import { readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
const search = (query: string) => open(`${inject('real').url}/search/?q=${encodeURIComponent(query)}`);

it.each([
  ['plemons', 'Jesse Plemons'],
  ['saraiya', 'Sonia Saraiya'],
  ['framestore', 'Framestore'],
  ['pemberton', 'Daniel Pemberton'],
])('a search for “%s” puts the entry %s first', async (query, title) => {
  expect((await titlesFor(await search(query), query))[0]).toBe(title);
});

it('results are an ordered list whose items begin with a link to the entry, in this edition', async () => {
  const page = await search('plemons');
  await titlesFor(page, 'plemons');
  expect(await page.getByRole('list', { name: 'Search results' }).evaluate((list) => list.tagName)).toBe(
    'OL',
  );
  const first = resultsOn(page).first();
  expect(await first.evaluate((item) => item.firstElementChild?.tagName)).toBe('A');
  const link = first.getByRole('link').first();
  const href = new URL((await link.getAttribute('href'))!, page.url()).href.replace(/#:~:.*/, '');
  expect(href).toBe(`${inject('real').url}/people/jesse-plemons/`);
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Jesse Plemons' }).waitFor();
});

it('a result says what kind of entry it is and shows the words around the match', async () => {
  const page = await search('plemons');
  await titlesFor(page, 'plemons');
  const first = resultsOn(page).first();
  expect(await first.innerText()).toMatch(/Person · Cast/);
  expect((await first.locator('mark').first().innerText()).toLowerCase()).toContain('plemons');
});

it('results come while the reader types, and number what was found', async () => {
  const page = await open(`${inject('real').url}/search/`);
  await page.keyboard.type('framest');
  expect((await titlesFor(page, 'framest'))[0]).toBe('Framestore');
  const count = Number.parseInt(await page.locator('search').getByRole('status').innerText());
  const first = await resultsOn(page).count();
  expect(first).toBeLessThanOrEqual(count);
  // A long list comes in parts.
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => resultsOn(page).count()).toBeGreaterThan(first);
});
