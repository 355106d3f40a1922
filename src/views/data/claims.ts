import { z } from 'astro/zod';
import { dataSet } from './data-set.ts';
import { address, entryId, levelId, namedSource, nameSource, text } from './fields.ts';

const claim = z
  .strictObject({
    id: text(
      'Entry and anchor, “entry#anchor”: the same from build to build while the fact it states is the same.',
    ),
    text: text('The statement in the words of the page.'),
    sources: z.array(namedSource).min(1).meta({ description: 'What it rests on, nearest first.' }),
    entry: entryId('Where it stands.'),
    anchor: text('The anchor of the statement on that page.'),
    url: address('The statement itself.'),
    level: levelId('The viewing level that opens it.'),
  })
  .meta({ description: 'A statement with its sources.' });

/** Every statement of the texts, with what it rests on. */
export const claims = dataSet({
  name: 'claims',
  description: 'Every statement that the texts of entries make, with its sources.',
  schema: z.array(claim),
  of: (edition) =>
    edition.entries.flatMap((entry) =>
      entry.claims.map(({ text: words, sources, anchor, level }) => ({
        id: `${entry.id}#${anchor}`,
        text: words,
        sources: sources.map(nameSource),
        entry: entry.id,
        anchor,
        url: edition.hrefs.entry(entry, anchor),
        level,
      })),
    ),
});
