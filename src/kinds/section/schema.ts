import { z } from 'astro/zod';
import { rowTables, type RowTableName } from '../../cells/row-panels.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import { entry, ref, text, type } from '../../read/schemas/field-types.ts';
import { roles } from '../person/roles.ts';

/** What a shelf may list: a kind of entry, or a table of rows. */
type Listed = Exclude<EntryKind, 'section'> | RowTableName;

/**
 * The fields of a section.
 * @param kinds the kinds of entry that it may list
 */
export const schemaFor = (kinds: readonly string[]) => {
  const shelf = z
    .strictObject({
      heading: text('The heading over the list, e.g. "Behind the camera".'),
      lists: z
        .enum([...kinds, ...Object.keys(rowTables)] as [Listed, ...Listed[]])
        .meta({ description: 'The kind of entry, or the table, that is listed.' }),
      role: z.enum(roles).optional().meta({ description: 'Only people with this role.' }),
      episode: ref('Only what belongs to this episode.', 'episode').optional(),
      type: type('Only entries whose `type` is this.').optional(),
    })
    .meta({ description: 'A list on the section page, filled by the engine.' });
  return z.strictObject({
    ...entry,
    shelves: z.array(shelf).min(1).meta({ description: 'The lists on the page, in order.' }),
  });
};

declare module '../../read/schemas/entry-kinds.ts' {
  interface KindFields {
    section: z.output<ReturnType<typeof schemaFor>>;
  }
}
