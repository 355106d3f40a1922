import type { BreadcrumbList, Graph, Thing, WebSite } from 'schema-dts';
import type { Phrase } from '../../cells/cells.ts';
import { kindOf } from '../../kinds/index.ts';
import { publicAddress } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';

type Node = Exclude<Thing, string>;

/**
 * What the home page tells search engines: the site, and how it is searched.
 * Of whatever edition a page is, what it says here is what the lowest says.
 */
export function siteData({ settings, lowest }: Edition): string {
  const { hrefs } = lowest;
  const site: Exclude<WebSite, string> = {
    '@type': 'WebSite',
    name: settings.title,
    description: settings.description.trim(),
    url: publicAddress(hrefs.home()),
    inLanguage: settings.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${publicAddress(hrefs.search())}?q={search_term_string}`,
      // The name that Google's documentation gives to what is searched for.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
  return printed([site]);
}

/**
 * What the page of an entry tells search engines, as the lowest edition knows it.
 * @returns undefined for an entry that the lowest edition has not
 */
export function entryData({ lowest }: Edition, { id }: AnyEntry): string | undefined {
  const entry = lowest.find(id);
  if (!entry) return undefined;
  const url = publicAddress(lowest.hrefs.entry(entry));
  const about = kindOf(entry).structured?.(entry, lowest) ?? {
    '@type': 'Article',
    headline: entry.fields.title,
  };
  return printed([
    { ...(about as object), url, description: entry.cover.summary } as Node,
    crumbs(breadcrumbsOf(lowest, entry)),
  ]);
}

function crumbs(trail: readonly Phrase[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: href && publicAddress(href),
    })),
  };
}

/** JSON-LD as it may stand in a page: no "<" of a text can end the element it stands in. */
function printed(nodes: readonly Node[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
