import {
  askedEachTime,
  cacheRules,
  contentTypes,
  isText,
  patternOf,
  securityHeaders,
  type Site,
} from './headers.ts';
import type { Move } from './moves.ts';

const heading = '# Made by "npm run hosting"; do not edit.';

/** What nginx must know outside of any server: how long each address may be kept, and what moved where. */
export function nginxMaps(site: Site, moves: readonly Move[]): string {
  const caching = cacheRules.flatMap(({ what, paths, value }) =>
    paths(site).map((path) => `    "~${patternOf(path, site)}" "${value}"; # ${what}`),
  );
  // Old addresses are known without their last slash too.
  const moved = moves.flatMap(({ from, to }) =>
    [...new Set([from, from.replace(/\/$/, '')])].map((address) => `    "${address}" "${to}";`),
  );
  return `${heading}
map_hash_bucket_size 512;
map $uri $wiki_cache {
    default "${askedEachTime}";
${caching.join('\n')}
}
map $status $wiki_kept {
    default "${askedEachTime}"; # an error is never kept as what it replaces
${[200, 304].map((status) => `    ${status} $wiki_cache;`).join('\n')}
}
map $uri $wiki_moved {
    default "";
${moved.join('\n')}
}
map $uri $wiki_unserved {
    volatile; # asked again for the page that says so
    default "";
    "~^${site.base}_(headers|redirects)$" 1; # for other hosts
}
`;
}

/** What belongs into nginx's location that serves the build; the location itself names the folder. */
export function nginxLocation(site: Site): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `    ${type} ${ending};`);
  const texts = [...new Set(Object.values(contentTypes))]
    .filter(isText)
    .filter((type) => type !== 'text/html');
  const headers = [...securityHeaders(site), ['Cache-Control', '$wiki_kept']];
  return `${heading}
index index.html;
error_page 404 ${site.base}404.html;
# A folder without a page.
error_page 403 =404 ${site.base}404.html;
# A part that is out of range would be told of with the headers of the whole.
max_ranges 0;
absolute_redirect off;
server_tokens off;
log_not_found off;
gzip_static on;
gzip_vary on;
charset utf-8;
charset_types ${texts.join(' ')};
default_type application/octet-stream;
types {
${types.join('\n')}
}
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
if ($wiki_unserved) {
    return 404;
}
if ($wiki_moved) {
    return 301 $wiki_moved$is_args$args;
}
`;
}
