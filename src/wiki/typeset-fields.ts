import { typeset } from '../read/body/typeset.ts';

/** What is no text for readers: addresses, and ids, which are words of small letters, digits and hyphens. */
const isName = (value: string) => /^[a-z][a-z\d+.-]*:\/\/|^[a-z\d-]*$/.test(value);

/** Copies fields with their words as pages show them: titles, summaries, names, notes; ids and addresses as written. */
export function typesetFields<T>(fields: T): T {
  return set(fields) as T;
}

function set(value: unknown): unknown {
  if (typeof value === 'string') return isName(value) ? value : typeset(value);
  if (Array.isArray(value)) return value.map(set);
  if (typeof value !== 'object' || value === null) return value;
  // Levels and paths are compared with what the reading knows them by.
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, ['level', 'path'].includes(key) ? each : set(each)]),
  );
}
