// The service worker. It answers from the network first, and from what the reader has kept where there is no
// network. Each edition is kept apart, so that one can never stand in for another.

/** Put before this file by the build. */
declare const site: { base: string; homes: string[]; listName: string };

interface List {
  version: string;
  files: { path: string; revision: string }[];
}

/** What of a service worker's types the library for pages lacks. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Told extends Lasting {
  data: { home: string };
  ports: MessagePort[];
}
const scope = self as unknown as {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(type: 'message', listen: (event: Told) => void): void;
};

/** How long a reader with a kept copy waits for the network, in milliseconds. */
const patience = 4_000;

/** How many files are fetched at once. */
const atOnce = 6;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const port = event.ports[0];
  const kept = keep(event.data.home, (done, of) => port?.postMessage({ done, of }));
  event.waitUntil(
    kept.then(
      () => port?.postMessage({ kept: true }),
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

/** The caches of an edition's versions that are whole, newest first. */
async function wholeCaches(home: string): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`kept ${home} `));
  const all = await Promise.all(names.reverse().map((name) => caches.open(name)));
  const whole = await Promise.all(all.map((cache) => cache.match(home + site.listName)));
  return all.filter((_, index) => whole[index]);
}

async function answer(request: Request): Promise<Response> {
  const kept = await keptCopy(new URL(request.url).pathname);
  const network = fetch(request);
  if (!kept) return network;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([network, late]).catch(() => undefined);
  return response && response.status < 500 ? response : kept;
}

async function keptCopy(pathname: string): Promise<Response | undefined> {
  // What pages load is named by its content, and an open page may be of an older version.
  const homes = pathname.startsWith(`${site.base}_astro/`) ? site.homes : [homeOf(pathname)];
  for (const home of homes) {
    for (const cache of await wholeCaches(home)) {
      const found = (await cache.match(pathname)) ?? (await cache.match(`${pathname}/`));
      if (found) return found;
    }
  }
  return undefined;
}

/** The editions looked after since the browser last started this worker. */
const refreshed = new Set<string>();

/** Brings a kept edition up to date; does nothing for one that is not kept. */
async function refresh(home: string): Promise<void> {
  if (refreshed.has(home)) return;
  refreshed.add(home);
  if ((await wholeCaches(home)).length > 0) await keep(home, () => {});
}

/** Puts the newest version of an edition into a cache of its own; only when it is whole do others give way. */
async function keep(home: string, progress: (done: number, of: number) => void): Promise<void> {
  const response = await fetch(home + site.listName, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The list of ${home} cannot be read.`);
  const text = await response.text();
  const list = JSON.parse(text) as List;
  const [older] = await wholeCaches(home);
  const name = `kept ${home} ${list.version}`;
  const cache = await caches.open(name);
  if (await cache.match(home + site.listName)) return;

  const before = older && ((await (await older.match(home + site.listName))!.json()) as List);
  const unchanged = new Set(before?.files.map((file) => `${file.path} ${file.revision}`));
  const waiting = [...list.files];
  let done = 0;
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const address = site.base + file.path.replace(/(^|\/)index\.html$/, '$1');
      if (!(await cache.match(address))) {
        const copy = unchanged.has(`${file.path} ${file.revision}`) && (await older!.match(address));
        const got = copy || (await fetch(address, { cache: 'no-cache' }));
        if (!got.ok) throw new Error(`${address} cannot be read.`);
        await cache.put(address, got);
      }
      progress(++done, list.files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await cache.put(home + site.listName, new Response(text));
  // The version before stays: a page of it may be open.
  const spare = (await caches.keys()).filter((each) => each.startsWith(`kept ${home} `) && each !== name);
  await Promise.all(spare.slice(0, -1).map((each) => caches.delete(each)));
}
