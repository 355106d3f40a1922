import type { Edition } from '../../wiki/edition.ts';
import { labelOf } from './shelves.ts';
import { sortName } from '../../wiki/titles.ts';
import { inCodeOrder } from '../../issues/code-order.ts';

/** The entries filed under one letter. */
export interface LetterGroup {
  letter: string;
  entries: { title: string; href: string; label: string }[];
}

/** Every entry of an edition by first letter; digits and signs come first, under #. */
export function lettersOf(edition: Edition): LetterGroup[] {
  const groups = Object.groupBy(edition.entries, (entry) => {
    const first = sortName(entry.fields.title).charAt(0).normalize('NFKD').charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '#';
  });
  return Object.entries(groups)
    .sort(([a], [b]) => inCodeOrder(a, b))
    .map(([letter, entries]) => ({
      letter,
      entries: entries!.map((entry) => ({
        title: entry.fields.title,
        href: edition.hrefs.entry(entry),
        label: labelOf(edition, entry),
      })),
    }));
}
