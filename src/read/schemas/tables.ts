import { z } from 'astro/zod';
import { date, proof, ref, text } from './field-types.ts';

const award = z.strictObject({
  episode: ref('For which episode.', 'episode'),
  ceremony: ref('Who gives it.', 'organisation'),
  year: z.int().positive().meta({ description: 'Year of the ceremony, e.g. 2018.' }),
  category: text('The category as the body words it.'),
  nominees: z
    .array(ref('Who was named.', 'person', 'organisation'))
    .optional()
    .meta({ description: 'Those named, where a source names them.' }),
  result: z
    .enum(['won', 'nominated', 'finalist', 'eligible', 'submitted'])
    .meta({ description: 'How it ended.' }),
  ...proof,
});

const ranking = z.strictObject({
  episode: ref('Which episode is ranked.', 'episode'),
  outlet: ref('Who ranks.', 'organisation').optional(),
  critic: ref('By whom.', 'person').optional(),
  list: text('What the list is, e.g. "All episodes of series 4".'),
  published: date('ISO date, month or year.').optional(),
  position: z.int().positive().meta({ description: 'Place in the list, 1 is best.' }),
  of: z.int().positive().optional().meta({ description: 'How many were ranked.' }),
  ...proof,
});

const track = z.strictObject({
  title: text('The piece as named.'),
  by: ref('Who wrote or plays it.', 'person', 'organisation').optional(),
  where: text('Where it is heard or found, e.g. "the opening adventure".').optional(),
  ...proof,
});

/** The tables: files of rows beside the folders of entries. */
export const tables = { awards: award, rankings: ranking, tracks: track } as const;
