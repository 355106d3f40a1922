import type { CreativeWork } from 'schema-dts';
import type { Entry } from '../../wiki/entry.ts';

/** A work for search engines. */
export const structured = ({ fields }: Pick<Entry<'work'>, 'fields'>): Exclude<CreativeWork, string> => ({
  '@type': 'CreativeWork',
  name: fields.title,
  genre: fields.type,
  datePublished: fields.released?.value,
});
