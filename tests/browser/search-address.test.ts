import { expect, inject, it } from 'vitest';
import { readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
const searchPage = () => `${inject('real').url}/search/`;
const query = (url: string) => new URL(url).searchParams;

it('the query is in the address as the reader types', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('space fleet');
  await titlesFor(page, 'space fleet');
  expect(query(page.url()).get('q')).toBe('space fleet');
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => resultsOn(page).count()).toBe(0);
  expect(page.url()).toBe(searchPage());
});

it('a reload and a shared address show the same results', async () => {
  const page = await open(`${searchPage()}?q=pemberton`);
  const titles = await titlesFor(page, 'pemberton');
  await page.reload();
  expect(await titlesFor(page, 'pemberton')).toEqual(titles);
  expect(await page.getByRole('searchbox').inputValue()).toBe('pemberton');
});

it('back from a result restores query and results, and forward the result', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('framestore');
  const titles = await titlesFor(page, 'framestore');
  await resultsOn(page).first().getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Framestore' }).waitFor();
  await page.goBack();
  expect(await titlesFor(page, 'framestore')).toEqual(titles);
  expect(await page.getByRole('searchbox').inputValue()).toBe('framestore');
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'Framestore' }).waitFor();
});

it('the button searches too, and keeps the address', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('saraiya');
  await page.locator('search').getByRole('button', { name: 'Search' }).click();
  expect((await titlesFor(page, 'saraiya'))[0]).toBe('Sonia Saraiya');
  expect(page.url()).toBe(`${searchPage()}?q=saraiya`);
});
