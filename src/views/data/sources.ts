import { z } from 'astro/zod';
import type { OpenSource } from '../../wiki/opened.ts';
import { sourceRecords } from '../lists/sources.ts';
import { dataSet } from './data-set.ts';
import { text } from './fields.ts';

const dateParts = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .length(1)
      .meta({ description: 'Year, month and day, as far as they are known.' }),
  })
  .meta({ description: 'A date in the form of CSL.' });

const source = z
  .strictObject({
    id: text('The key that claims and fields name it by.'),
    type: z.literal('webpage').meta({ description: 'The type of CSL.' }),
    title: text('Its title.').optional(),
    author: z
      .array(z.strictObject({ literal: text('A name, or a byline of which the names are not known.') }))
      .optional()
      .meta({ description: 'Who wrote it, each for themselves.' }),
    'container-title': text('Who published it.'),
    issued: dateParts.optional(),
    URL: z.url().optional().meta({ description: 'Its address, where it may be linked.' }),
  })
  .meta({ description: 'A source as an item of CSL-JSON, the Citation Style Language’s data.' });

/** The sources that support something, as reference managers read them. */
export const sources = dataSet({
  name: 'sources',
  description:
    'Every source that supports a statement and may be named, as CSL-JSON for reference managers. Of one whose title says more than the viewing level opens, claims and fields tell publisher and date alone.',
  schema: z.array(source),
  of: (edition) => {
    const cited = new Set(sourceRecords(edition).map(({ key }) => key));
    return edition.sources.filter(({ key }) => key && cited.has(key)).map(asItem);
  },
});

/** A source as an item of CSL-JSON. */
export function asItem({
  key,
  title,
  author,
  authors = author ? [author] : undefined,
  publisher,
  date,
  url,
  link,
}: OpenSource): z.input<typeof source> {
  return {
    id: key!,
    type: 'webpage',
    title,
    author: authors?.map((literal) => ({ literal })),
    'container-title': publisher,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    URL: link ? url : undefined,
  };
}
