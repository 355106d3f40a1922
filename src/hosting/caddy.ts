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

/** A snippet for a Caddyfile: "import wiki /folder/of/the/build" within a site serves the wiki there. */
export function caddySnippet(site: Site, moves: readonly Move[]): string {
  const caching = cacheRules.flatMap(({ paths, value }) =>
    paths(site).map((path) => `\t\t"~${patternOf(path, site)}" "${value}"`),
  );
  const moved = moves.flatMap(({ from, to }) =>
    [...new Set([from, from.replace(/\/$/, '')])].map((address) => `\tredir ${address} ${to} 301`),
  );
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `\t\t"~\\.${ending}$" "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
  );
  const security = securityHeaders(site).map(([name, value]) => `\t\t${name} "${value}"`);
  const bare = site.base.slice(0, -1);
  return `# Made by "npm run hosting"; do not edit.
(wiki) {
	header {
${security.join('\n')}
		-Server
	}
	# By itself: what stands beside a header that is taken away is set last, and would win over the table.
	header Cache-Control "${askedEachTime}"
	map {path} {wiki_cache} {
${caching.join('\n')}
		default "${askedEachTime}"
	}
	map {path} {wiki_type} {
${types.join('\n')}
		default "text/html; charset=utf-8"
	}
${bare ? `\tredir ${bare} ${site.base} 301\n` : ''}${moved.join('\n')}
	handle ${site.base}* {
		@wiki_other not method GET HEAD
		error @wiki_other 405
		# A part that is out of range would be told of with the headers of the whole.
		request_header -Range
		header Cache-Control {wiki_cache}
		header Content-Type {wiki_type}
		uri strip_prefix ${bare || '/.'}
		file_server {
			root {args.0}
			hide _headers _redirects
			precompressed br gzip
		}
	}
${bare ? `\thandle {\n\t\terror 404\n\t}\n` : ''}	# An error is never kept as what it replaces, nor taken for it.
	handle_errors {
		header {
${security.join('\n')}
			Cache-Control "${askedEachTime}"
			Content-Type "text/html; charset=utf-8"
			-Server
		}
		rewrite * /404.html
		file_server {
			root {args.0}
			precompressed br gzip
		}
	}
}
`;
}
