import { z } from 'astro/zod';
import { date, level, proof, ref, refOrName, spot, text, version } from './field-types.ts';

const award = z.strictObject({
  episode: ref('For which episode.', 'episode'),
  ceremony: refOrName('Who gives it.', 'organisation'),
  year: z.int().positive().meta({ description: 'Year of the ceremony, e.g. 2018.' }),
  category: text('The category as the body words it.'),
  nominees: z
    .array(refOrName('Who was named.', 'person', 'organisation'))
    .optional()
    .meta({ description: 'Those named, where a source names them.' }),
  result: z
    .enum(['won', 'nominated', 'finalist', 'eligible', 'submitted'])
    .meta({ description: 'How it ended.' }),
  ...proof,
});

const ranking = z.strictObject({
  episode: ref('Which episode is ranked.', 'episode'),
  outlet: refOrName('Who ranks.', 'organisation').optional(),
  critic: refOrName('By whom.', 'person').optional(),
  list: text('What the list is, e.g. "All episodes of series 4".'),
  published: date('ISO date, month or year.').optional(),
  position: z.int().positive().meta({ description: 'Place in the list, 1 is best.' }),
  of: z.int().positive().optional().meta({ description: 'How many were ranked.' }),
  ...proof,
});

const track = z.strictObject({
  title: text('The piece as named.'),
  by: refOrName('Who wrote or plays it.', 'person', 'organisation').optional(),
  where: text('Where it is heard or found, e.g. "the opening adventure".').optional(),
  ...proof,
});

const line = z.strictObject({
  line: text('The exact words, without quotation marks.'),
  by: refOrName('Who says it.', 'character', 'person'),
  version: version.optional(),
  scene: ref('The scene it is said in.', 'scene').optional(),
  ...proof,
});

const name = z.strictObject({
  name: text('What it is called, as the place where it is told has it, e.g. "Evening Bell".'),
  aliases: z
    .array(text('Another name or spelling that search should find.'))
    .optional()
    .meta({ description: 'Other names and spellings.' }),
  what: text('What it is, in a word or two, e.g. "outlet".'),
  at: spot(
    'Where it is told: the id of an entry, or that and the anchor of a heading, e.g. "ada-marsh#reception".',
  ),
  formerIds: z.array(text('A folder and a file name, e.g. "people/ada-marsh".')).optional().meta({
    description:
      'Folder and id of the entry it had, e.g. [people/ada-marsh]; the old address leads to the place.',
  }),
  level: level.optional(),
});

/** The tables: files of rows beside the folders of entries. */
export const tables = { awards: award, rankings: ranking, tracks: track, lines: line, names: name } as const;
