import { Edition } from './wiki/edition.ts';
import { formatReport } from './issues/report.ts';
import { loadWiki } from './wiki/wiki.ts';
import { basePath, contentFolder } from './settings.ts';

const texts = import.meta.glob<string>(['#content/**/*.mdx', '#content/*.yaml', '#content/drawings/*.svg'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The keys begin with the way to the content folder, from the project's root or from further up.
const wayToContent = `/${contentFolder.shown.replace(/^(\.\.\/)+/, '')}`;

const files = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [
    path.slice(path.indexOf(wayToContent) + wayToContent.length),
    text,
  ]),
);

const loaded = loadWiki(files, contentFolder.shown);
if (!loaded.wiki) throw new Error(`The content has problems:\n\n${formatReport(loaded.issues)}`);

/** The wiki, loaded once per build. */
export const wiki = loaded.wiki;

/** One edition per viewing level, lowest first. */
export const editions: readonly Edition[] = wiki.levels.all.map(
  (level) => new Edition(wiki, level.id, basePath),
);

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
