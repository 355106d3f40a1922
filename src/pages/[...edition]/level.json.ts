import type { APIRoute } from 'astro';
import { editionPaths } from '../../editions.ts';
import { levelAnswer } from '../../views/site/level-answer.ts';
import type { Edition } from '../../wiki/edition.ts';

export const getStaticPaths = editionPaths;

/** Fetched by who has just chosen the level. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  Response.json({ answer: levelAnswer(props.edition) });
