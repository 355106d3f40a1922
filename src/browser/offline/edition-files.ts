import { plainCopy } from './kept-versions.ts';
import type { OfflineList } from './offline-list.ts';
import type { Progress, Site } from './worker-types.ts';

declare const site: Site;

/** How many files are fetched at once. */
const atOnce = 6;

/** Fetches every file of a list, or takes it from another version; the first that is not what the list says ends it. */
export async function fill(
  cache: Cache,
  list: OfflineList,
  others: readonly Cache[],
  progress: Progress,
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
  file: OfflineList['files'][number],
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
  return new DataView(await crypto.subtle.digest('SHA-256', bytes)).getBigUint64(0).toString();
}
