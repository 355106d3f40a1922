import type { Phrase } from '../../cells/cells.ts';
import { kinds } from '../../kinds/index.ts';
import { sectionOf } from '../lists/shelves.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** The way from the home page to an entry, which comes last: the section that lists it, as in the menu, and its folder. */
export function breadcrumbsOf(edition: Edition, entry: AnyEntry): Phrase[] {
  const home = { text: 'Home', href: edition.hrefs.home() };
  if (entry.kind === 'section') return [home, { text: entry.fields.title }];
  const own = edition.find(entry.folder);
  const section = own?.kind === 'section' ? own : sectionOf(edition, entry);
  const folder = { text: kinds[entry.kind].many, href: edition.hrefs.folder(entry.folder) };
  return [
    home,
    ...(section ? [{ text: section.fields.title, href: edition.hrefs.entry(section) }] : []),
    ...(own?.kind === 'section' ? [] : [folder]),
    { text: entry.fields.title },
  ];
}
