import type { APIRoute } from 'astro';
import { editionPaths } from '../../editions.ts';
import { llms } from '../../views/text/llms.ts';
import type { Edition } from '../../wiki/edition.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(llms(props.edition), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
