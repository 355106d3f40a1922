import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { fixtureContent, workFolder } from '../support/builds.ts';
import { freePort, hasNginx, serveWithNginx } from '../support/nginx.ts';
import { answerOn, readers, titlesFor } from '../support/readers.ts';

const { open } = readers();
const { base } = inject('tiny');
const dist = join(workFolder('offline'), 'dist');
let port: number;
let server: { stop(): Promise<void> };
let url: string;

/** Serves the build with nginx where there is one, and with its shipped configuration. */
const serve = () =>
  hasNginx
    ? serveWithNginx(dist, base, fixtureContent, port)
    : preview({ outDir: dist, server: { port }, logLevel: 'error' });

beforeAll(async () => {
  cpSync(inject('tiny').dist, dist, { recursive: true });
  port = await freePort();
  server = await serve();
  url = `http://localhost:${port}${base.slice(0, -1)}`;
});
afterAll(() => server.stop());
beforeEach(() => cpSync(inject('tiny').dist, dist, { recursive: true }));

/** Changes a file of the build, and takes away what was compressed of it: nginx would send that. */
function change(path: string, edit: (text: string) => string) {
  const file = join(dist, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`, { force: true });
}

const box = (page: Page) => page.locator('.keep');

/** Keeps the edition of the page a reader has open. */
async function keep(page: Page) {
  await box(page).getByRole('button', { name: 'Keep these pages on this device' }).click();
  await box(page).getByRole('button', { name: 'Remove' }).waitFor();
}

it('a kept edition opens without a network, page by page, and its search works', async () => {
  const page = await open(`${url}/after/first-light/`);
  await keep(page);
  await page.context().setOffline(true);
  await page.goto(`${url}/after/first-light/lore/lamp-room/`);
  await page.getByRole('heading', { level: 1, name: 'The lamp room' }).waitFor();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${url}/after/first-light/search/?q=chain`);
  await answerOn(page, 'chain');
  expect(await titlesFor(page, 'chain')).toContain('The cut chain');
});

it('another edition than the kept one does not open without a network, higher or lower', async () => {
  const page = await open(`${url}/after/first-light/`);
  await keep(page);
  await page.context().setOffline(true);
  await expect(page.goto(`${url}/after/second-light/`)).rejects.toThrow(/ERR_/);
  await expect(page.goto(`${url}/lore/lamp-room/`)).rejects.toThrow(/ERR_/);
});

it('nothing is kept that was not asked for', async () => {
  const page = await open(`${url}/`);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().click();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

it('more than two megabytes are kept only after a second yes, and no keeps nothing', async () => {
  change('offline.json', (text) => JSON.stringify({ ...JSON.parse(text), bytes: 2_000_001 }));
  const page = await open(`${url}/`);
  await box(page).getByRole('button', { name: 'Keep these pages' }).click();
  await page.getByText('2.0 MB: keep them on this device?').waitFor();
  await box(page).getByRole('button', { name: 'Not now' }).click();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await box(page).getByRole('button', { name: 'Keep these pages' }).click();
  await box(page).getByRole('button', { name: 'Keep them' }).click();
  await box(page).getByRole('button', { name: 'Remove' }).waitFor();
});

it('removed, nothing stays behind', async () => {
  const page = await open(`${url}/`);
  await keep(page);
  await box(page).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Nothing is kept on this device any more.').waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

it('a newer build is fetched while the reader goes on, whole before it is used', async () => {
  const page = await open(`${url}/`);
  await keep(page);
  change('lore/lamp-room/index.html', (text) => text.replace('<h1', '<p>Newly lit.</p><h1'));
  change('offline.json', (text) => {
    const list = JSON.parse(text) as { files: { path: string; revision: string }[] };
    for (const each of list.files) if (each.path === 'lore/lamp-room/index.html') each.revision = 'newer';
    return JSON.stringify({ ...list, version: 'newer' });
  });
  await page.reload();
  const versions = () =>
    page.evaluate(async (home) => {
      const cache = (await caches.keys()).find((name) => name.endsWith(' newer'));
      return !!cache && !!(await (await caches.open(cache)).match(`${home}offline.json`));
    }, base);
  await expect.poll(versions, { timeout: 10_000 }).toBe(true);
  await page.context().setOffline(true);
  await page.goto(`${url}/lore/lamp-room/`);
  expect(await page.getByText('Newly lit.').isVisible()).toBe(true);
});

it('while the server is away, what is kept opens; back again, the newest does', async () => {
  const page = await open(`${url}/`);
  await keep(page);
  await server.stop();
  await page.goto(`${url}/lore/lamp-room/`);
  await page.getByRole('heading', { level: 1, name: 'The lamp room' }).waitFor();
  server = await serve();
  change('lore/lamp-room/index.html', (text) => text.replace('<h1', '<p>Newly lit.</p><h1'));
  await page.reload();
  expect(await page.getByText('Newly lit.').isVisible()).toBe(true);
});
