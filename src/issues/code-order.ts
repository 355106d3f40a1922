/** The order of ids, dates and paths: by their letters' codes, the same on every machine. */
export function inCodeOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
