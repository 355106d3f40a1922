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
  data: { home: string; remove?: true };
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

/** Where a kept list says when the site was last seen to serve its version. */
const seenHeader = 'kept-seen';

/** The caches of an edition's versions that are whole, the one last served first. */
async function wholeCaches(home: string): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`kept ${home} `));
  const all = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const list = await cache.match(home + site.listName);
      return { cache, whole: !!list, seen: Number(list?.headers.get(seenHeader)) };
    }),
  );
  return all
    .filter(({ whole }) => whole)
    .sort((a, b) => b.seen - a.seen)
    .map(({ cache }) => cache);
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

/** A file as an answer of its own: browsers take none that was redirected for a page. */
function plainCopy({ headers }: Response, bytes: ArrayBuffer): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) own.delete(name);
  return new Response(bytes, { headers: own });
}

/** Brings a kept edition up to date with what the site serves; does nothing for one that is not kept. */
async function refresh(home: string): Promise<void> {
  if (nextInLine.has(home)) return;
  nextInLine.add(home);
  await working.get(home)?.done.catch(() => {});
  nextInLine.delete(home);
  if ((await wholeCaches(home)).length > 0) await keep(home, () => {}, true);
}

/** The editions that wait for what is being kept: the site may have been published anew since that was begun. */
const nextInLine = new Set<string>();

/** What is being kept, by edition: one thing at a time. */
const working = new Map<string, { stop: AbortController; done: Promise<void> }>();

/** How often a copy is begun anew because the site was published while it was made. */
const tries = 3;

/** Puts the version that the site serves into a cache of its own; only when it is whole do others give way. */
async function keep(
  home: string,
  progress: (done: number, of: number) => void,
  again = false,
): Promise<void> {
  await working.get(home)?.done.catch(() => {});
  const stop = new AbortController();
  const done = keepServed(home, progress, stop.signal, again);
  working.set(home, { stop, done });
  try {
    await done;
  } finally {
    if (working.get(home)?.done === done) working.delete(home);
  }
}

/** Takes away all that is kept of an edition, and what was about to be. */
async function remove(home: string): Promise<void> {
  const current = working.get(home);
  current?.stop.abort();
  await current?.done.catch(() => {});
  const names = (await caches.keys()).filter((name) => name.startsWith(`kept ${home} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function keepServed(
  home: string,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
  again: boolean,
): Promise<void> {
  for (let round = 1; ; round++) {
    const text = await servedList(home, signal);
    try {
      return await keepVersion(home, text, progress, signal, again);
    } catch (error) {
      if (signal.aborted || round === tries || (await servedList(home, signal)) === text) throw error;
    }
  }
}

async function servedList(home: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(home + site.listName, { cache: 'no-cache', redirect: 'error', signal });
  if (!response.ok) throw new Error(`The list of ${home} cannot be read.`);
  return response.text();
}

/** @param again whether it is wanted only where a version is kept already */
async function keepVersion(
  home: string,
  text: string,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
  again: boolean,
): Promise<void> {
  const list = JSON.parse(text) as List;
  const whole = await wholeCaches(home);
  // Removed meanwhile, from another window.
  if (again && whole.length === 0) return;
  const name = `kept ${home} ${list.version}`;
  const cache = await caches.open(name);
  if (!(await cache.match(home + site.listName))) await fill(cache, list, whole, progress, signal);
  if (signal.aborted) {
    await caches.delete(name);
    throw new Error('Removed.');
  }
  const headers = { 'content-type': 'application/json', [seenHeader]: String(Date.now()) };
  await cache.put(home + site.listName, new Response(text, { headers }));
  await dropOthers(home, name);
}

/** Keeps the version before, of which a page may be open; all others go, and what never became whole. */
async function dropOthers(home: string, current: string) {
  const [, before] = await wholeCaches(home);
  for (const name of (await caches.keys()).filter((each) => each.startsWith(`kept ${home} `))) {
    if (name === current) continue;
    const list = await (await caches.open(name)).match(home + site.listName);
    const seen = await before?.match(home + site.listName);
    if (!list || list.headers.get(seenHeader) !== seen?.headers.get(seenHeader)) await caches.delete(name);
  }
}

/** Fetches every file of a list, or takes it from another version; the first that is not what the list says ends it. */
async function fill(
  cache: Cache,
  list: List,
  others: readonly Cache[],
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...list.files];
  let done = 0;
  let failed = false;
  const work = async () => {
    for (let file = waiting.pop(); file && !failed && !signal.aborted; file = waiting.pop()) {
      try {
        const address = site.base + file.path.replace(/(^|\/)index\.html$/, '$1');
        if (!(await cache.match(address))) {
          const copy =
            (await keptFile(address, file.revision, others)) ?? (await servedFile(address, file, signal));
          await cache.put(address, copy);
        }
      } catch (error) {
        failed = true;
        throw error;
      }
      if (!failed) progress(++done, list.files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** A file from another kept version, where it is the same. */
async function keptFile(address: string, revision: string, others: readonly Cache[]) {
  for (const cache of others) {
    const found = await cache.match(address);
    const bytes = await found?.arrayBuffer();
    if (found && bytes && (await revisionOf(bytes)) === revision) return plainCopy(found, bytes);
  }
  return undefined;
}

/** A file as the site serves it. Some hosts have a page at its folder's name, and redirect there or from there. */
async function servedFile(
  address: string,
  file: List['files'][number],
  signal: AbortSignal,
): Promise<Response> {
  const addresses = address.endsWith('/')
    ? [address, address.slice(0, -1), site.base + file.path]
    : [address];
  for (const each of addresses.filter(Boolean)) {
    const got = await fetch(each, { cache: 'no-cache', redirect: 'error', signal }).catch(() => undefined);
    const bytes = got?.ok ? await got.arrayBuffer() : undefined;
    if (got && bytes && (await revisionOf(bytes)) === file.revision) return plainCopy(got, bytes);
  }
  throw new Error(`${address} is not what the list says.`);
}

/** As build/steps/offline.ts has it. */
async function revisionOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, 10);
}
