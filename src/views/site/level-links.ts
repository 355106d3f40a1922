import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** A way into an edition from a page: the same page there, or its home where there is none. */
export interface LevelLink {
  label: string;
  href: string;
  current: boolean;
}

/** The picker's links on an entry's page; an edition without the entry is entered by its home. */
export function entryLevelLinks(edition: Edition, entry: AnyEntry): LevelLink[] {
  return levelLinks(edition, (hrefs, level) =>
    edition.levels.opens(level, entry.level) ? hrefs.entry(entry) : hrefs.home(),
  );
}

/**
 * The picker's links on a page that is not an entry's.
 * @param path the page's path within its edition
 * @param known ids of the levels whose editions have the page; all of them when left out
 * @param otherwise path of the page that stands for it in the others; their home when left out
 */
export function pageLevelLinks(
  edition: Edition,
  path: string,
  known?: ReadonlySet<string>,
  otherwise = '',
): LevelLink[] {
  return levelLinks(
    edition,
    (hrefs, level) => hrefs.home() + (!known || known.has(level) ? path : otherwise),
  );
}

function levelLinks(edition: Edition, address: (hrefs: Hrefs, level: string) => string): LevelLink[] {
  return edition.levels.all.map((level) => ({
    label: level.label,
    href: address(new Hrefs(edition.base, level.path), level.id),
    current: level.id === edition.level.id,
  }));
}
