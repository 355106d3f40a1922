import { z } from 'astro/zod';
import type { OpenSource } from '../../wiki/opened.ts';

/** A field of text, described. */
export const text = (description: string) => z.string().meta({ description });

/** The id of an entry. */
export const entryId = (description: string) => text(`${description} The id of an entry in entries.json.`);

/** The id of a viewing level. */
export const levelId = (description: string) => text(`${description} The id of a level in levels.json.`);

/** Where something stands on this site. */
export const address = (description: string) =>
  text(`${description} A path on this site, from its root.`).regex(/^\//);

/** A source as data name it: one that the level may not know has no key, and says publisher and date alone. */
export const namedSource = z
  .strictObject({
    key: text(
      'The id of the source in sources.json; absent where its title would give something away.',
    ).optional(),
    publisher: text('Who published it.'),
    date: text('ISO 8601 date, month or year of publication.').optional(),
  })
  .meta({ description: 'A source.' });

/** What data say of a source. */
export const nameSource = ({ key, publisher, date }: OpenSource): z.input<typeof namedSource> => ({
  key,
  publisher,
  date,
});
