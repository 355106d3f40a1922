import type { Organization } from 'schema-dts';
import type { Entry } from '../../wiki/entry.ts';

/** An organisation for search engines. */
export const structured = ({
  fields,
}: Pick<Entry<'organisation'>, 'fields'>): Exclude<Organization, string> => ({
  '@type': 'Organization',
  name: fields.title,
  alternateName: fields.aliases,
});
