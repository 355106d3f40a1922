import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { fixtureContent, workFolder } from '../support/builds.ts';
import { freePort, hasNginx, serveWithNginx } from '../support/nginx.ts';
import { answerOn, readers, titlesFor } from '../support/readers.ts';
import { serving } from '../support/static-server.ts';
import { contentTypeOf } from '../../src/hosting/headers.ts';

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

/** Publishes another build: the lamp room's page begins with a line, and the list says so. */
function publish(line: string, version: string) {
  const page = 'lore/lamp-room/index.html';
  change(page, (text) => text.replace(/(<p>[^<]* lit\.<\/p>)?<h1/, `<p>${line}</p><h1`));
  const digest = createHash('sha256')
    .update(readFileSync(join(dist, page)))
    .digest();
  const revision = digest.readBigUInt64BE().toString();
  change('offline.json', (text) => {
    const list = JSON.parse(text) as { files: { path: string; revision: string }[] };
    for (const each of list.files) if (each.path === page) each.revision = revision;
    return JSON.stringify({ ...list, version });
  });
}

/** Whether a version is kept, whole, and was the last that the site was seen to serve. */
const isCurrent = (page: Page, version: string) =>
  page.evaluate(
    async ([home, wanted]) => {
      const seen = new Map<string, number>();
      for (const name of await caches.keys()) {
        const list = await (await caches.open(name)).match(`${home}offline.json`);
        if (list) seen.set(name.split(' ').at(-1)!, Number(list.headers.get('kept-seen')));
      }
      return seen.size > 0 && Math.max(...seen.values()) === seen.get(wanted!);
    },
    [base, version],
  );

const hosts: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(hosts.splice(0).map((stop) => stop())));

/**
 * A host of its own for the build.
 * @param before is asked before each answer, by the path below the base; an address sends the request there
 * @returns its address
 */
async function plainHost(before: (path: string) => void | Promise<string | void>): Promise<string> {
  const answer = async (pathname: string, response: ServerResponse) => {
    const path = decodeURIComponent(pathname.slice(base.length));
    const elsewhere = await before(path);
    if (elsewhere) return response.writeHead(301, { Location: elsewhere }).end();
    const file = [join(dist, path), join(dist, path, 'index.html')].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': contentTypeOf(file) }).end(readFileSync(file));
  };
  const { port: own, stop } = await serving(
    (request, response) => void answer(new URL(request.url!, 'http://localhost').pathname, response),
  );
  hosts.push(stop);
  return `http://localhost:${own}${base}`;
}

/** How often the list is asked for until an edition is kept: by the page, and by its worker. */
const listsOfKeeping = 2;

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

it('more than three megabytes are kept only after a second yes, and no keeps nothing', async () => {
  change('offline.json', (text) => JSON.stringify({ ...JSON.parse(text), bytes: 3_000_001 }));
  const page = await open(`${url}/`);
  await box(page).getByRole('button', { name: 'Keep these pages' }).click();
  await page.getByText('3.0 MB: keep them on this device?').waitFor();
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
  publish('Newly lit.', 'newer');
  await page.reload();
  await expect.poll(() => isCurrent(page, 'newer'), { timeout: 10_000 }).toBe(true);
  await page.context().setOffline(true);
  await page.goto(`${url}/lore/lamp-room/`);
  expect(await page.getByText('Newly lit.').isVisible()).toBe(true);
});

it('what the site serves now is what opens, be it older than what was kept before', async () => {
  publish('First lit.', 'first');
  const page = await open(`${url}/`);
  await keep(page);
  for (const [line, version] of [
    ['Second lit.', 'second'],
    ['First lit.', 'first'],
  ] as const) {
    publish(line, version);
    await page.reload();
    await expect.poll(() => isCurrent(page, version), { timeout: 10_000 }).toBe(true);
  }
  await page.context().setOffline(true);
  await page.goto(`${url}/lore/lamp-room/`);
  expect(await page.getByText('First lit.').isVisible()).toBe(true);
});

it('a file that is not what the list says is not kept, and the failure stays on the page', async () => {
  change('lore/lamp-room/index.html', () => '<title>Sign in</title>');
  const page = await open(`${url}/`);
  await box(page).getByRole('button', { name: 'Keep these pages' }).click();
  await box(page).getByText('It was cut short').waitFor();
  const kept = () =>
    page.evaluate(async (home) => (await caches.match(`${home}offline.json`)) !== undefined, base);
  expect(await kept()).toBe(false);
  // What the other fetches say comes later, if at all.
  await page.waitForLoadState('networkidle');
  expect(await box(page).getByRole('status').innerText()).toContain('It was cut short');
  expect(await box(page).getByRole('button', { name: 'Keep these pages' }).isVisible()).toBe(true);
});

it('removed while a newer build is fetched, nothing is kept again', async () => {
  let asked = 0;
  let sent: () => void;
  const listSent = new Promise<void>((resolve) => (sent = resolve));
  const host = await plainHost(async (path) => {
    if (path !== 'offline.json' || ++asked < listsOfKeeping + 1) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    sent();
  });
  const page = await open(host);
  await keep(page);
  publish('Newly lit.', 'newer');
  await page.reload();
  await box(page).hover();
  await box(page).getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Nothing is kept on this device any more.').waitFor();
  await listSent;
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

it('a build that is published while one is kept is kept instead, whole', async () => {
  let asked = 0;
  const host = await plainHost((path) => {
    if (path === 'lore/lamp-room/' && asked++ === 0) publish('Newly lit.', 'newer');
  });
  const page = await open(host);
  await keep(page);
  expect(await isCurrent(page, 'newer')).toBe(true);
  await page.context().setOffline(true);
  await page.goto(`${host}lore/lamp-room/`);
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

it('on a host that redirects from the address with a slash to the one without, every page opens', async () => {
  const host = await plainHost((path) =>
    Promise.resolve(path.endsWith('/') ? base + path.slice(0, -1) : undefined),
  );
  const page = await open(host);
  await keep(page);
  await page.context().setOffline(true);
  for (const path of ['lore/lamp-room/', 'lore/lamp-room']) {
    await page.goto(host + path);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The lamp room (place)');
  }
});
