import { z } from 'astro/zod';
import type { EntryKind } from './entry-kinds.ts';

/** What a string in a field stands for; the core reads it to check and link the field. */
export type FieldMeaning =
  | {
      refersTo: readonly EntryKind[];
      /** Whether the name of what has no entry may stand in place of an id. */
      orName?: true;
    }
  | { names: 'source' | 'level' | 'lane' | 'drawing' | 'reviewTheme' | 'version' | 'spot' }
  /** The name of what has no entry, in place of an id. */
  | { names: 'folded'; of: readonly EntryKind[] }
  | { names: 'type'; of?: EntryKind };

/** A non-empty line of plain text; what is longer belongs in the text of an entry. */
export const text = (description: string) => z.string().trim().min(1).max(500).meta({ description });

/**
 * The id of another entry.
 * @param kinds the kinds of entry the id may belong to; none given means any
 */
export const ref = (description: string, ...kinds: EntryKind[]) =>
  z.string().min(1).meta({ description, refersTo: kinds });

/**
 * The id of another entry, or the name of what has none: it is told where it matters, and shown as text.
 * @param kinds the kinds of entry the id may belong to
 */
export const refOrName = (description: string, ...kinds: EntryKind[]) =>
  z.string().trim().min(1).max(500).meta({ description, refersTo: kinds, orName: true });

/** Where something is told: the id of an entry, and the anchor of one of its headings if it is told there. */
export const spot = (description: string) => z.string().min(1).meta({ description, names: 'spot' });

export const level = z.string().meta({
  description: 'What a reader must have watched before seeing this, e.g. "episode".',
  names: 'level',
});

export const lane = z.string().meta({
  description: 'The world a scene plays in, one of the lanes in wiki.yaml.',
  names: 'lane',
});

export const version = z.string().meta({
  description: 'Which of them, one of the versions in wiki.yaml; the first when left out.',
  names: 'version',
});

/**
 * The type of an entry.
 * @param of the kind whose types in wiki.yaml it is one of; any kind's when left out
 */
export const type = (description: string, of?: EntryKind) =>
  z.string().meta({ description, names: 'type', of });

/** The name of one of the wiki's own drawings. */
export const drawing = (description: string) => z.string().min(1).meta({ description, names: 'drawing' });

export const reviewTheme = z.string().meta({
  description: 'What it is about, one of the reviewThemes in wiki.yaml.',
  names: 'reviewTheme',
});

/** ISO 8601 calendar date, whole or cut to month or year, as authors know it: 2017-12-29, 2017-12, 2017. */
export const date = (description: string) =>
  z
    .preprocess(
      // YAML 1.1 readers turn an unquoted date or year into a Date or a number.
      (value) =>
        value instanceof Date
          ? value.toISOString().slice(0, 10)
          : typeof value === 'number'
            ? String(value)
            : value,
      z.string().refine(isIsoDate, { error: 'not-a-date' }),
    )
    .meta({ description });

/**
 * Whether a text is an ISO 8601 date that exists, in one of the three lengths above.
 * @param value e.g. "2018-02-30", which is false
 */
export function isIsoDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return made.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const sources = z
  .array(z.string().meta({ description: 'A key of sources.yaml.', names: 'source' }))
  .min(1)
  .meta({ description: 'Keys of sources.yaml that state this, nearest first.' });

/** What every sourced row or value carries beside its own fields. */
export const proof = {
  sources,
  facts: z
    .array(text('The id of a fact.'))
    .optional()
    .meta({ description: 'Ids of the researched facts this states, e.g. [s01a].' }),
  level: level.optional(),
  note: text('A short qualification printed after the value, e.g. "including titles".').optional(),
};

/** A single value with the sources that state it. */
export const stated = <T extends z.ZodType>(description: string, value: T) =>
  z.strictObject({ value, ...proof }).meta({ description });

/** What holds in a place that scenes play in. */
export const rules = z
  .array(
    z
      .strictObject({
        rule: text('What holds there, as one or two short sentences.'),
        ...proof,
        until: level
          .meta({ description: 'The level from which another row says it better.', names: 'level' })
          .optional(),
      })
      .meta({ description: 'Something that holds there.' }),
  )
  .optional()
  .meta({ description: 'What holds there, for the picture of the worlds.' });

export const filedAs = text(
  'The name that lists file it under, e.g. "St. James, Emily"; its last word first when left out.',
).optional();

/** What every entry carries. */
export const entry = {
  title: text('The name readers know it by, and the heading of its page.'),
  aliases: z
    .array(text('Another name or spelling that search should find.'))
    .optional()
    .meta({ description: 'Other names and spellings, e.g. ["Annie Marsh"].' }),
  formerIds: z
    .array(text('A file name this entry had.'))
    .optional()
    .meta({ description: 'File names it had before, without .mdx; their addresses lead here.' }),
  summary: text('One sentence for somebody who has watched nothing; safe at the lowest level.').max(240),
  summaries: z
    .record(z.string(), text('One sentence for whoever has reached that level.').max(240))
    .optional()
    .meta({
      description: 'Better ones by level, for who has reached it, e.g. { episode: Ada cuts the chain. }.',
    }),
  draft: z
    .boolean()
    .optional()
    .meta({ description: 'True while it is unfinished: builds leave it out, `npm run dev` shows it.' }),
  level: level.optional(),
  coverTitle: text(
    'Needed with `level`: a title that gives nothing away, for the browser tab and previews.',
  ).optional(),
};
