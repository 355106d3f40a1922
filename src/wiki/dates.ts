const shapes = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  day: { month: 'short', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** One formatter a language and shape: making one takes longer than formatting a thousand dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${language} ${shape}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(language, {
    ...shapes[shape],
    timeZone: 'UTC',
    // Sources and authors date by it, whatever a language counts by.
    calendar: 'gregory',
  });
  formatters.set(key, made);
  return made;
}

/**
 * A date for readers, as precise as it was given.
 * @param iso 2017-12-29, 2017-12 or 2017
 * @param language BCP 47 tag, e.g. "en-GB"
 * @returns e.g. "29 December 2017", "December 2017", "2017"
 */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  const shape = day ? 'date' : month ? 'month' : 'year';
  return formatter(language, shape).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
  );
}

/** Whether a language names the month before the day: December 29, 2017. */
export function isMonthFirst(language: string): boolean {
  const parts = formatter(language, 'date')
    .formatToParts(0)
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}

/**
 * A day within a year that is told elsewhere.
 * @param at milliseconds since 1970, UTC
 * @param language BCP 47 tag
 * @returns e.g. "29 Dec"
 */
export function formatDay(at: number, language: string): string {
  return formatter(language, 'day').format(at);
}
