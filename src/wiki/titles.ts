/** Alphabetical order for readers: without leading articles, accents or case. */
export function compareTitles(a: string, b: string): number {
  return sortName(a).localeCompare(sortName(b), 'en', { sensitivity: 'base', numeric: true });
}

/** The name a title is filed under: "The Twilight Zone" stands at T of Twilight. */
export function sortName(title: string): string {
  return title.replace(/^(the|a|an)\s+/i, '').replace(/^["“‘']/, '');
}
