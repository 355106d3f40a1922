import { publicAddress } from '../settings.ts';
import type { Edition } from './edition.ts';

/** An entry that structured data name: its name, and its page. */
export interface NamedThing {
  name: string;
  url: string;
}

/**
 * What structured data say of an entry that another names.
 * @param id of the entry; undefined names nothing
 * @returns undefined where the edition has no such entry
 */
export function namedThing(edition: Edition, id: string | undefined): NamedThing | undefined {
  const entry = id === undefined ? undefined : edition.find(id);
  return entry && { name: entry.fields.title, url: publicAddress(edition.hrefs.entry(entry)) };
}

/** A named thing with the type of schema.org it is of; undefined stays so. */
export const typed = <Type extends string>(type: Type, thing: NamedThing | undefined) =>
  thing && ({ '@type': type, ...thing } as const);
