import type { APIRoute } from 'astro';
import type { Edition } from '../../wiki/edition.ts';
import { namesFilesOf, type NamesHead } from '../../views/lists/names-files.ts';
import { searchStart } from '../../views/lists/search-start.ts';
import { editionPaths } from '../../editions.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const head: NamesHead = { ...namesFilesOf(edition).head, start: searchStart(edition) };
  return Response.json(head);
};
