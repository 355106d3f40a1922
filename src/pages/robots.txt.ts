import type { APIRoute } from 'astro';
import { editions } from '../editions.ts';
import { robots } from '../views/site/robots.ts';

export const GET: APIRoute = () =>
  new Response(robots(editions[0]!), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
