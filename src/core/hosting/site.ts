import { Edition } from '../edition.ts';
import type { Wiki } from '../wiki.ts';
import type { Site } from './headers.ts';
import { movesIn, type Move } from './moves.ts';

/**
 * What every host must know of a wiki.
 * @param base path it is served under, with both slashes
 */
export function siteOf(wiki: Wiki, base: string): { site: Site; moves: Move[] } {
  return {
    // A Content-Security-Policy for all responses is set here, as `contentSecurityPolicy`.
    site: { base, editions: wiki.levels.all.map(({ path }) => path) },
    moves: wiki.levels.all.flatMap(({ id }) => movesIn(new Edition(wiki, id, base))),
  };
}
