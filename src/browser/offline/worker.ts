// The service worker. It answers from the network first, and from what the reader has kept where there is no
// network. Each edition is kept apart, so that one can never stand in for another.
import { keep, refresh, remove } from './keep-edition.ts';
import { plainCopy, wholeCaches } from './kept-versions.ts';
import type { Site, WorkerScope } from './worker-types.ts';

declare const site: Site;

const scope = self as unknown as WorkerScope;

/** How long a reader with a kept copy waits for the network, in milliseconds. */
const patience = 4_000;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const port = event.ports[0];
  const { home, remove: unwanted } = event.data;
  const tell = (done: number, of: number) => port?.postMessage({ done, of });
  const work = unwanted ? remove(home) : keep(home, tell);
  event.waitUntil(
    work.then(
      () => port?.postMessage(unwanted ? { removed: true } : { kept: true }),
      () => port?.postMessage({ failed: true }),
    ),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || request.cache === 'no-store') return;
  event.respondWith(answer(request));
  if (request.mode === 'navigate') event.waitUntil(refresh(homeOf(pathname)).catch(() => {}));
});

/** The home of the edition an address belongs to: the longest that it begins with. */
function homeOf(pathname: string): string {
  return site.homes
    .filter((home) => pathname.startsWith(home))
    .reduce((longest, home) => (home.length > longest.length ? home : longest), site.base);
}

async function answer(request: Request): Promise<Response> {
  const kept = await keptCopy(new URL(request.url).pathname);
  const network = fetch(request);
  if (!kept) return network;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([network, late]).catch(() => undefined);
  return response && response.status < 500 ? response : kept;
}

/** What is named by its content: an open page may ask for that of an older version, and of another edition. */
const shared = (pathname: string) => pathname.startsWith(`${site.base}_astro/`);
const namedByContent = (pathname: string) =>
  shared(pathname) || /\/pagefind\/(fragment|index|filter)\//.test(pathname);

async function keptCopy(pathname: string): Promise<Response | undefined> {
  const homes = shared(pathname) ? site.homes : [homeOf(pathname)];
  for (const home of homes) {
    const versions = await wholeCaches(home);
    for (const cache of namedByContent(pathname) ? versions : versions.slice(0, 1)) {
      const found = (await cache.match(pathname)) ?? (await cache.match(`${pathname}/`));
      if (found) return found.redirected ? plainCopy(found, await found.arrayBuffer()) : found;
    }
  }
  return undefined;
}
