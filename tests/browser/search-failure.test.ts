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
  await page.goto(`${inject('plays').url}/search/?q=holtby`);

  const status = page.locator('search').getByRole('status');
  const again = status.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await status.innerText()).toContain('The search index could not be loaded');
  expect(await status.getByRole('link', { name: 'A to Z' }).getAttribute('href')).toBe(
    `${inject('plays').base}a-z/`,
  );

  await page.unroute(pattern);
  await again.click();
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});

it('a connection that is cut while search loads is said to be, and search goes on when it is back', async () => {
  const page = await newReader();
  const cut = new Promise<void>((done) => {
    page.on('request', (request) => {
      if (/pagefind\/pagefind\.js/.test(request.url())) void page.context().setOffline(true).then(done);
    });
  });
  await page.goto(`${inject('plays').url}/search/?q=holtby`);
  await cut;
  const again = page.locator('search').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.context().setOffline(false);
  await again.click();
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});

it('on a slow line names answer before the full text is there', async () => {
  const page = await newReader();
  page.context().setDefaultTimeout(20_000);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${inject('plays').url}/search/`);
  // A phone at the edge of its cell: 400 kilobits a second, 400 milliseconds away.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(request.url()));
  await page.getByRole('searchbox', { name: 'Search' }).fill('holtby');
  await page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first().waitFor();
  expect(loaded.filter((url) => /\.pf_index/.test(url))).toEqual([]);
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});
