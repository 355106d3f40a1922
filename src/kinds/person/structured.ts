import type { Person } from 'schema-dts';
import type { Entry } from '../../wiki/entry.ts';

/** Somebody for search engines. */
export const structured = ({ fields }: Pick<Entry<'person'>, 'fields'>): Exclude<Person, string> => ({
  '@type': 'Person',
  name: fields.title,
  alternateName: fields.aliases,
  jobTitle: fields.occupations,
});
