import { isName } from '../read/schemas/ids.ts';
import type { Edition } from './edition.ts';

/** What a field names: an entry with its page, or by its name alone what has no entry. */
export interface Referent {
  text: string;
  /** Undefined where it has no entry. */
  href?: string;
}

/**
 * What an id or a name in a field stands for in an edition.
 * @returns undefined where the field has none, or an entry that does not exist at the edition's level
 */
export function referentOf(edition: Edition, value: string | undefined): Referent | undefined {
  if (value === undefined) return undefined;
  const entry = edition.find(value);
  if (entry) return { text: entry.fields.title, href: edition.hrefs.entry(entry) };
  return isName(value) ? { text: value } : undefined;
}
