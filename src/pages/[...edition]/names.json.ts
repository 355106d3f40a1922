import type { APIRoute } from 'astro';
import type { Edition } from '../../wiki/edition.ts';
import { namesIndex } from '../../views/lists/names-index.ts';
import { editionPaths } from '../../editions.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => Response.json(namesIndex(props.edition));
