import type { Site } from './worker-types.ts';

declare const site: Site;

/** Where a kept list says when the site was last seen to serve its version. */
export const seenHeader = 'kept-seen';

/** The caches of an edition's versions that are whole, the one last served first. */
export async function wholeCaches(home: string): Promise<Cache[]> {
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

/** A file as an answer of its own: browsers take none that was redirected for a page. */
export function plainCopy({ headers }: Response, bytes: ArrayBuffer): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) own.delete(name);
  return new Response(bytes, { headers: own });
}
