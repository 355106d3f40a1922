// A parameter that takes one value or none: an endpoint without one would be there in every build.
import type { APIRoute } from 'astro';
import { editions } from '../editions.ts';
import { contentHistory } from '../load.ts';
import { feedOf, hasFeed } from '../views/site/feed.ts';

const edition = editions[0]!;

export const getStaticPaths = () =>
  hasFeed(edition, contentHistory()) ? [{ params: { feed: 'feed' } }] : [];

export const GET: APIRoute = () =>
  new Response(feedOf(edition, contentHistory()), { headers: { 'Content-Type': 'application/atom+xml' } });
