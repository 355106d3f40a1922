import { element } from './elements.ts';

/**
 * Says, while the site is being edited, how old the index is: it is that of the last build.
 * @param folder address of the index, ending with a slash
 */
export async function indexAge(folder: string): Promise<HTMLElement> {
  const response = await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD' });
  const built = response.headers.get('Last-Modified');
  const minutes = built ? Math.round((Date.now() - Date.parse(built)) / 60_000) : undefined;
  const words =
    minutes === undefined
      ? 'There is no search index of this wiki yet: run "npm run build" once. Names are searched all the same.'
      : `Full text as of the last build, ${new Intl.RelativeTimeFormat('en').format(-minutes, 'minute')}; names are up to date.`;
  return element('p', { class: 'mt-6 font-heading text-base text-muted' }, words);
}
