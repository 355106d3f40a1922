/** Alphabetical order for readers: without leading articles, accents or case. */
export function compareTitles(a: string, b: string): number {
  return sortName(a).localeCompare(sortName(b), 'en', { sensitivity: 'base', numeric: true });
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
