import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../../hosting/site.ts';
import { content, contentHistory } from '../../load.ts';
import { basePath, siteIsNamed } from '../../settings.ts';
import { Hrefs } from '../../wiki/hrefs.ts';

/**
 * The list of pages that search engines are asked to read (sitemaps.org): those of the lowest edition, each with the
 * time of its last change where the repository tells. It holds whole addresses, so without SITE_URL there is none.
 */
export function siteMap(): AstroIntegration[] {
  if (!siteIsNamed) return [];
  let known: ReturnType<typeof pagesToList> | undefined;
  const pages = () => (known ??= pagesToList());
  const pathOf = (url: string) => decodeURI(new URL(url).pathname);
  return [
    sitemap({
      filter: (url) => pages().lists(pathOf(url)),
      serialize: (page) => ({ ...page, lastmod: pages().changed.get(pathOf(page.url)) }),
    }),
  ];
}

/** Which paths are listed, and when those of entries last changed. */
function pagesToList() {
  const { wiki } = content();
  const { dates } = contentHistory();
  const { all, lowest } = wiki.levels;
  const above = all.filter((level) => level !== lowest).map(({ path }) => basePath + path);
  const moved = new Set(siteOf(wiki, basePath).moves.map(({ from }) => from));
  const hrefs = new Hrefs(basePath, lowest.path);
  return {
    lists: (path: string) => !moved.has(path) && !above.some((home) => path.startsWith(home)),
    changed: new Map(
      wiki.entries.map((entry) => [
        hrefs.entry(entry),
        dates.get(`${entry.folder}/${entry.id}.mdx`)?.changed,
      ]),
    ),
  };
}
