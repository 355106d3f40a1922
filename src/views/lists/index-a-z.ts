import type { Edition } from '../../wiki/edition.ts';
import { letterOf } from './letters.ts';
import { labelOf } from './shelves.ts';
import { foldedNames } from '../../wiki/folded-names.ts';
import { sortName, titleOrder } from '../../wiki/titles.ts';

/** The names filed under one letter. */
export interface LetterGroup {
  letter: string;
  /** With the title of the entry that tells of it, where it has none of its own. */
  entries: { title: string; href: string; label: string; spot?: string }[];
}

/** Every entry of an edition, and every name that is told in another, by first letter, in the order of the wiki's language; digits and signs come first, under #. */
export function lettersOf(edition: Edition): LetterGroup[] {
  const { language } = edition.settings;
  const { compare } = new Intl.Collator(language);
  const inTitleOrder = titleOrder(language);
  const own = edition.entries.map((entry) => ({
    filedAs: entry.filedAs,
    title: entry.fields.title,
    href: edition.hrefs.entry(entry),
    label: labelOf(edition, entry),
  }));
  const folded = foldedNames(edition).map(({ name: title, filedAs, href, what: label, spot }) => ({
    filedAs,
    title,
    href,
    label,
    spot,
  }));
  const all = [...own, ...folded].sort((a, b) => inTitleOrder(a.filedAs, b.filedAs));
  const groups = Object.groupBy(all, ({ filedAs }) => letterOf(sortName(filedAs), language));
  return Object.entries(groups)
    .sort(([a], [b]) => Number(b === '#') - Number(a === '#') || compare(a, b))
    .map(([letter, entries]) => ({
      letter,
      entries: entries!.map(({ filedAs: _filedAs, ...entry }) => entry),
    }));
}
