import { inCodeOrder } from '../issues/code-order.ts';

/** One collator a language: making one takes longer than comparing a thousand titles. */
const orders = new Map<string, (a: string, b: string) => number>();

/**
 * Alphabetical order for readers of a language: without leading articles, accents or case.
 * @param language BCP 47 tag of the wiki, as the machine it is built on may speak another
 */
export function titleOrder(language: string): (a: string, b: string) => number {
  const kept = orders.get(language);
  if (kept) return kept;
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const order = (a: string, b: string) => compare(sortName(a), sortName(b)) || inCodeOrder(a, b);
  orders.set(language, order);
  return order;
}

/** Marks that open a quotation, a bracket or an exclamation. */
const opening = /^[\p{Pi}\p{Ps}"'„‚¡¿]+(?=\S*[\p{L}\p{N}])/u;

/** The name a title is filed under: "The Twilight Zone" stands at T of Twilight, in quotation marks too. */
export function sortName(title: string): string {
  return title
    .replace(opening, '')
    .replace(/^(the|a|an)\s+/i, '')
    .replace(opening, '');
}
