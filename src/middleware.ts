import { defineMiddleware } from 'astro:middleware';
import { editions } from './editions.ts';
import { basePath } from './settings.ts';
import { withRelativeLinks } from './views/site/relative-links.ts';

/** What lies below the home of an edition and is of none, or of another. */
const others = [`${basePath}_astro/`, ...editions.map(({ hrefs }) => hrefs.home())];

/** Has each page of an edition lead to the others of its edition by relative links, as it is built and as it is edited. */
export const onRequest = defineMiddleware(async ({ params, routePattern, url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!isPage || !routePattern.startsWith('/[...edition]')) return response;
  const home = basePath + (params.edition ? `${params.edition}/` : '');
  const html = withRelativeLinks(await response.text(), url.pathname, home, others);
  return new Response(html, response);
});
