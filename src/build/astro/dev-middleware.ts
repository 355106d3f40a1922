import type { MiddlewareHandler } from 'astro';
import { ContentProblems } from '../../issues/content-problems.ts';
import { content } from '../../load.ts';
import { basePath, contentFolder } from '../../settings.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { notesOn, withNotes } from './dev-notes.ts';

/**
 * Puts at the top of every page what is wrong with it, and the report in the place of a page that cannot be made.
 * @throws ContentProblems, which Astro shows with a way into the editor
 */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const { wiki, issues, unshown } = content();
  const report = unshown.find(({ entry }) =>
    wiki.levels.all.some(({ path }) => new Hrefs(basePath, path).entry(entry) === url.pathname),
  );
  if (report) throw new ContentProblems(report.issues, contentFolder);
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // The page has said by now which entry it prints, if it is that of one.
  const html = await response.text();
  const [id, another] = (locals as Partial<App.Locals>).texts?.keys() ?? [];
  const entry = id !== undefined && another === undefined ? wiki.byId.get(id) : undefined;
  return new Response(withNotes(html, notesOn(issues, entry)), response);
};
