import type { Phrase } from '../../cells/cells.ts';
import { kinds } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** The way from the home page to an entry, which comes last. */
export function breadcrumbsOf(edition: Edition, entry: AnyEntry): Phrase[] {
  const home = { text: 'Home', href: edition.hrefs.home() };
  if (entry.kind === 'section') return [home, { text: entry.fields.title }];
  const section = edition.find(entry.folder);
  const folder = section?.kind === 'section' ? section.fields.title : kinds[entry.kind].many;
  return [home, { text: folder, href: edition.hrefs.folder(entry.folder) }, { text: entry.fields.title }];
}
