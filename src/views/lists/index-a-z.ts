import type { Edition } from '../../wiki/edition.ts';
import { letterOf } from './letters.ts';
import { labelOf } from './shelves.ts';
import { sortName } from '../../wiki/titles.ts';

/** The entries filed under one letter. */
export interface LetterGroup {
  letter: string;
  entries: { title: string; href: string; label: string }[];
}

/** Every entry of an edition by first letter, in the order of the wiki's language; digits and signs come first, under #. */
export function lettersOf(edition: Edition): LetterGroup[] {
  const { language } = edition.settings;
  const { compare } = new Intl.Collator(language);
  const groups = Object.groupBy(edition.entries, (entry) => letterOf(sortName(entry.filedAs), language));
  return Object.entries(groups)
    .sort(([a], [b]) => Number(b === '#') - Number(a === '#') || compare(a, b))
    .map(([letter, entries]) => ({
      letter,
      entries: entries!.map((entry) => ({
        title: entry.fields.title,
        href: edition.hrefs.entry(entry),
        label: labelOf(edition, entry),
      })),
    }));
}
