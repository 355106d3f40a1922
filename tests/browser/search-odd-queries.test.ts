import { expect, inject, it } from 'vitest';
import { readers, titlesFor } from '../support/readers.ts';

const { newReader } = readers();

it.each([
  ['markup', '<script>document.title="taken"</script>'],
  ['an image that fails', '<img src=x onerror=document.title="taken">'],
  ['quotes', `"holtby" 'ferris' “quill”`],
  ['an emoji', '🚀'],
  ['another script', '星际'],
  ['two thousand characters', 'ab '.repeat(666) + 'zz'],
  ['signs of a search language', 'title:* AND (x OR -y) && %00 ?#'],
])('a query of %s is taken as text', async (_, query) => {
  const page = await newReader();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${inject('plays').url}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('search').getByRole('status').filter({ hasText: /“/ }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe(query);
  expect(await page.title()).toMatch(/^Search/);
  expect(await page.locator('search').locator('script, img').count()).toBe(0);
  expect(errors).toEqual([]);

  // The page goes on to answer plain queries.
  await page.getByRole('searchbox').fill('holtby');
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});
