import { expect, inject, it } from 'vitest';
import { readers, titlesFor } from '../support/readers.ts';

const { newReader } = readers();

it.each([
  ['the search program', '**/pagefind/pagefind.js'],
  ['the entry of the index', '**/pagefind/pagefind-entry.json*'],
  ['anything of the index', '**/pagefind/**'],
])('when %s cannot load, the page says so, offers the A to Z, and to try again', async (_, pattern) => {
  const page = await newReader();
  await page.route(pattern, (route) => route.abort());
  await page.goto(`${inject('real').url}/search/?q=plemons`);

  const status = page.locator('search').getByRole('status');
  const again = status.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await status.innerText()).toContain('The search index could not be loaded');
  expect(await status.getByRole('link', { name: 'A to Z' }).getAttribute('href')).toBe(
    `${inject('real').base}a-z/`,
  );

  await page.unroute(pattern);
  await again.click();
  expect((await titlesFor(page, 'plemons'))[0]).toBe('Jesse Plemons');
});
