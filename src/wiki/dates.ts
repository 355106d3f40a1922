/**
 * A date for readers, as precise as it was given.
 * @param iso 2017-12-29, 2017-12 or 2017
 * @param language BCP 47 tag, e.g. "en-GB"
 * @returns e.g. "29 December 2017", "December 2017", "2017"
 */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
