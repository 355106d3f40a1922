import type { APIRoute } from 'astro';
import { editionPaths } from '../../editions.ts';
import { levelStyle } from '../../views/site/level-style.ts';
import type { Edition } from '../../wiki/edition.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(levelStyle(props.edition), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
