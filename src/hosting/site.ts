import { Edition } from '../wiki/edition.ts';
import type { Wiki } from '../wiki/wiki.ts';
import type { Site } from './headers.ts';
import { movesIn, type Move } from './moves.ts';

/**
 * What every host must know of a wiki.
 * @param base path it is served under, with both slashes
 * @param contentSecurityPolicy the policy every response carries
 */
export function siteOf(
  wiki: Wiki,
  base: string,
  contentSecurityPolicy?: string,
): { site: Site; moves: Move[] } {
  const editions = Edition.all(wiki, base);
  return {
    site: { base, editions: wiki.levels.all.map(({ path }) => path), contentSecurityPolicy },
    moves: editions.flatMap((edition) => movesIn(edition, editions)),
  };
}
