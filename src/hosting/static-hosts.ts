import {
  askedEachTime,
  cacheControlOf,
  cacheRules,
  contentTypeOf,
  securityHeaders,
  type Site,
} from './headers.ts';
import type { Move } from './moves.ts';

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function headersFile(site: Site): string {
  const block = (path: string, headers: readonly [string, string][]) =>
    [site.base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const caching = cacheRules.flatMap(({ paths, value }) =>
    paths(site).map((path) => block(path, [['Cache-Control', value]])),
  );
  // Both hosts ask anew each time by themselves; said here too, it would be joined to the rows below.
  return [block('*', securityHeaders(site)), ...caching, ''].join('\n\n').trimEnd() + '\n';
}

/**
 * The `_redirects` file that Netlify and Cloudflare Pages read. Other hosts serve it as it is, so it names
 * nothing that is sealed: there the page at the old address sends readers on.
 */
export function redirectsFile(moves: readonly Move[]): string {
  return moves
    .filter(({ sealed }) => !sealed)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/**
 * Every file with the headers an object store must be told of, as tab-separated lines below a heading.
 * @param files paths below the build's folder
 */
export function objectList(files: readonly string[], site: Site): string {
  const rows = files.map((file) => [
    site.base.slice(1) + file,
    contentTypeOf(file),
    file === '404.html' ? askedEachTime : cacheControlOf(site.base + file, site),
  ]);
  return [['key', 'content-type', 'cache-control'], ...rows].map((row) => `${row.join('\t')}\n`).join('');
}
