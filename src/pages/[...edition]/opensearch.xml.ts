import type { APIRoute } from 'astro';
import { editionPaths } from '../../editions.ts';
import { siteIsNamed } from '../../settings.ts';
import { openSearch, openSearchType } from '../../views/site/open-search.ts';
import type { Edition } from '../../wiki/edition.ts';

export const getStaticPaths = () => (siteIsNamed ? editionPaths() : []);

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(openSearch(props.edition), { headers: { 'Content-Type': openSearchType } });
