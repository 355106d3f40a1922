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
 * Every file with the headers an object store must be told of, as tab-separated lines below a heading. They are sent
 * one after another, so what others ask for comes first: files named by their content, then other data, pages last.
 * @param files paths below the build's folder
 */
export function objectList(files: readonly string[], site: Site): string {
  const inOrder = files.toSorted((a, b) => rank(a, site) - rank(b, site) || (a < b ? -1 : a > b ? 1 : 0));
  const rows = inOrder.map((file) => [
    site.base.slice(1) + file,
    contentTypeOf(file),
    file === '404.html' ? askedEachTime : cacheControlOf(site.base + file, site),
  ]);
  return [['key', 'content-type', 'cache-control'], ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

/** How late a file is sent: what nobody asks for until another has come goes before that one. */
function rank(file: string, site: Site): number {
  if (cacheControlOf(site.base + file, site).includes('immutable')) return 0;
  // What names a page, and what a device keeps of all pages, must not come before the pages.
  if (/(^|\/)(offline\.json|worker\.js)$/.test(file)) return 4;
  // The first file of an index says which of its parts are the present ones.
  if (/(^|\/)(pagefind-entry|names)\.json$/.test(file)) return 2;
  return file.endsWith('.html') ? 3 : 1;
}
