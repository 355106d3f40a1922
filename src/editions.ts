import { Edition } from './wiki/edition.ts';
import { content } from './load.ts';
import { basePath } from './settings.ts';

const { wiki } = content();

/** One edition per viewing level, lowest first. */
export const editions: readonly Edition[] = Edition.all(wiki, basePath);

/** The paths of a page that every edition has. */
export const editionPaths = () =>
  editions.map((edition) => ({ params: { edition: editionParam(edition) }, props: { edition } }));

/** The paths of a page that only some editions have, with the ids of the levels that have it. */
export const editionPathsWhere = (has: (edition: Edition) => boolean) => {
  const holders = editions.filter(has);
  const known = new Set(holders.map((edition) => edition.level.id));
  return holders.map((edition) => ({
    params: { edition: editionParam(edition) },
    props: { edition, known },
  }));
};

/** An edition's path as Astro's rest parameter wants it: without slash, or undefined at the root. */
export const editionParam = (edition: Edition) => edition.level.path.replace(/\/$/, '') || undefined;
