import { fill } from './edition-files.ts';
import { seenHeader, wholeCaches } from './kept-versions.ts';
import type { OfflineList } from './offline-list.ts';
import type { Progress, Site } from './worker-types.ts';

declare const site: Site;

/** Brings a kept edition up to date with what the site serves; does nothing for one that is not kept. */
export async function refresh(home: string): Promise<void> {
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
export async function keep(home: string, progress: Progress, again = false): Promise<void> {
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
export async function remove(home: string): Promise<void> {
  const current = working.get(home);
  current?.stop.abort();
  await current?.done.catch(() => {});
  const names = (await caches.keys()).filter((name) => name.startsWith(`kept ${home} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function keepServed(
  home: string,
  progress: Progress,
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
  progress: Progress,
  signal: AbortSignal,
  again: boolean,
): Promise<void> {
  const list = JSON.parse(text) as OfflineList;
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
