import type { Phrase } from '../../cells/cells.ts';
import { kinds } from '../../kinds/index.ts';
import { sectionOf } from '../lists/shelves.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';

/** The first steps of the way to a page: home, and the section of the menu it belongs to, if it does. */
export function wayThrough({ hrefs }: Edition, section?: Entry<'section'>): Phrase[] {
  const steps: Phrase[] = [{ text: 'Home', href: hrefs.home() }];
  if (section) steps.push({ text: section.fields.title, href: hrefs.entry(section) });
  return steps;
}

/** The way from the home page to an entry, which comes last: the section that lists it, as in the menu, and its folder. */
export function breadcrumbsOf(edition: Edition, entry: AnyEntry): Phrase[] {
  if (entry.kind === 'section') return [...wayThrough(edition), { text: entry.fields.title }];
  const own = edition.find(entry.folder);
  const section = own?.kind === 'section' ? own : sectionOf(edition, entry);
  const folder = { text: kinds[entry.kind].many, href: edition.hrefs.folder(entry.folder) };
  return [
    ...wayThrough(edition, section),
    ...(own?.kind === 'section' ? [] : [folder]),
    { text: entry.fields.title },
  ];
}
