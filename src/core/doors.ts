import type { Edition } from './edition.ts';
import { Hrefs } from './hrefs.ts';
import type { AnyEntry } from './wiki.ts';

/** A way into an edition from a page: the same page there, or its home where there is none. */
export interface Door {
  label: string;
  href: string;
  current: boolean;
}

/**
 * The picker's links on a page.
 * @param entry the entry the page is about; none for pages every edition has
 * @param path the page's path within its edition, for pages every edition has
 */
export function doorsTo(edition: Edition, entry?: AnyEntry, path = ''): Door[] {
  return edition.wiki.levels.all.map((level) => {
    const hrefs = new Hrefs(edition.base, level.path);
    const here = level.id === edition.level.id;
    if (!entry) return { label: level.label, href: hrefs.home() + path, current: here };
    const exists = edition.wiki.levels.opens(level.id, entry.level);
    return { label: level.label, href: exists ? hrefs.entry(entry) : hrefs.home(), current: here };
  });
}

/**
 * The picker's links on a source's page; an edition without that page is entered by its list of sources.
 * @param known ids of the levels whose editions have the page
 */
export function sourceDoors(edition: Edition, key: string, known: ReadonlySet<string>): Door[] {
  return edition.wiki.levels.all.map((level) => {
    const hrefs = new Hrefs(edition.base, level.path);
    return {
      label: level.label,
      href: known.has(level.id) ? hrefs.source(key) : hrefs.sources(),
      current: level.id === edition.level.id,
    };
  });
}
