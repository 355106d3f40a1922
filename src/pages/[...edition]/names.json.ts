import type { APIRoute } from 'astro';
import type { Edition } from '../../wiki/edition.ts';
import { namesFilesOf } from '../../views/lists/names-files.ts';
import { editionPaths } from '../../editions.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  Response.json(namesFilesOf(props.edition).head);
