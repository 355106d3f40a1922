import { expect, inject, it } from 'vitest';
import { onlooker, readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
// Nothing of a search is stored, so one tab is as good as a new reader.
const look = onlooker();
const search = (query: string) => look(`${inject('plays').url}/search/?q=${encodeURIComponent(query)}`);

it.each([
  ['holtby', 'Ines Holtby'],
  ['draycott', 'Selma Draycott'],
  ['candlesmoke', 'Candlesmoke'],
  ['lundqvist', 'Hester Lundqvist'],
])('a search for “%s” puts the entry %s first', async (query, title) => {
  expect((await titlesFor(await search(query), query))[0]).toBe(title);
});

it('results are an ordered list whose items begin with a link to the entry, in this edition', async () => {
  const page = await search('holtby');
  await titlesFor(page, 'holtby');
  expect(await page.getByRole('list', { name: 'Search results' }).evaluate((list) => list.tagName)).toBe(
    'OL',
  );
  const first = resultsOn(page).first();
  expect(await first.evaluate((item) => item.firstElementChild?.tagName)).toBe('A');
  const link = first.getByRole('link').first();
  const href = new URL((await link.getAttribute('href'))!, page.url()).href.replace(/#:~:.*/, '');
  expect(href).toBe(`${inject('plays').url}/people/ines-holtby/`);
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Ines Holtby' }).waitFor();
});

it('a result says what kind of entry it is and shows the words around the match', async () => {
  const page = await search('holtby');
  await titlesFor(page, 'holtby');
  const first = resultsOn(page).first();
  expect(await first.innerText()).toMatch(/Person · Cast/);
  expect((await first.locator('mark').first().innerText()).toLowerCase()).toContain('holtby');
});

it('results come while the reader types, and number what was found', async () => {
  const page = await open(`${inject('plays').url}/search/`);
  await page.keyboard.type('candlesm');
  expect((await titlesFor(page, 'candlesm'))[0]).toBe('Candlesmoke');
  const count = Number.parseInt(await page.locator('search').getByRole('status').innerText());
  const first = await resultsOn(page).count();
  expect(first).toBeLessThanOrEqual(count);
  // A long list comes in parts.
  await page.getByRole('button', { name: 'More results' }).click();
  await expect.poll(() => resultsOn(page).count()).toBeGreaterThan(first);
});
