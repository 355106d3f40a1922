import { expect, inject, it } from 'vitest';
import { readers, resultsOn, titlesFor } from '../support/readers.ts';

const { newReader, open } = readers();
const searchPage = () => `${inject('plays').url}/search/`;
const query = (url: string) => new URL(url).searchParams;

it('the query is in the address as the reader types', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('lamp room');
  await titlesFor(page, 'lamp room');
  expect(query(page.url()).get('q')).toBe('lamp room');
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => resultsOn(page).count()).toBe(0);
  expect(page.url()).toBe(searchPage());
});

it('a reload and a shared address show the same results', async () => {
  const page = await open(`${searchPage()}?q=lundqvist`);
  const titles = await titlesFor(page, 'lundqvist');
  await page.reload();
  expect(await titlesFor(page, 'lundqvist')).toEqual(titles);
  expect(await page.getByRole('searchbox').inputValue()).toBe('lundqvist');
});

it('back from a result restores query and results, and forward the result', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('candlesmoke');
  const titles = await titlesFor(page, 'candlesmoke');
  await resultsOn(page).first().getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Candlesmoke' }).waitFor();
  await page.goBack();
  expect(await titlesFor(page, 'candlesmoke')).toEqual(titles);
  expect(await page.getByRole('searchbox').inputValue()).toBe('candlesmoke');
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'Candlesmoke' }).waitFor();
});

it('the button searches too, and keeps the address', async () => {
  const page = await open(searchPage());
  await page.getByRole('searchbox').fill('draycott');
  await page.locator('search').getByRole('button', { name: 'Search' }).click();
  expect((await titlesFor(page, 'draycott'))[0]).toBe('Selma Draycott');
  expect(page.url()).toBe(`${searchPage()}?q=draycott`);
});

it('a browser that refuses new addresses goes on searching', async () => {
  const page = await newReader();
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    };
  });
  await page.goto(searchPage());
  await page.getByRole('searchbox').fill('candlesmoke');
  expect((await titlesFor(page, 'candlesmoke'))[0]).toBe('Candlesmoke');
});

it('the address is written when typing rests, not at every key', async () => {
  const page = await newReader();
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    const write = history.replaceState.bind(history);
    history.replaceState = (state, title, url) => {
      if (url) written.push(String(url));
      write(state, title, url);
    };
  });
  await page.goto(searchPage());
  await page.keyboard.type('candlesmoke', { delay: 10 });
  await titlesFor(page, 'candlesmoke');
  await expect.poll(() => page.url()).toContain('?q=candlesmoke');
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  expect(written.length).toBeLessThan('candlesmoke'.length / 2);
});
