import { z } from 'astro/zod';
import type { ReadableKinds } from './entry-kinds.ts';
import { drawing, level, ref, text } from './field-types.ts';
import { kindSettings } from './kind-settings.ts';
import { laws } from './law-settings.ts';
import { repository } from './repository.ts';

/** Whether dates and lists can be written in a language; other tags end every date in an exception. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const viewingLevel = z
  .strictObject({
    id: text('The word authors write, e.g. "episode".'),
    label: text('How a reader says it, e.g. "The pilot".'),
    path: z
      .string()
      .regex(/^([a-z0-9-]+\/)*$/)
      .max(100)
      .meta({ description: 'Where its edition lives, e.g. "after/pilot/"; empty for the first.' }),
  })
  .meta({ description: 'A viewing level; each sees what those before it see.' });

const laneName = z
  .strictObject({
    id: text('The word authors write.'),
    label: text('Its name for readers.'),
    about: ref('The entry that tells of it, and of what holds there.', 'lore', 'organisation').optional(),
  })
  .meta({ description: 'A world that scenes play in.' });

const reviewTheme = z
  .strictObject({ id: text('The word authors write.'), label: text('Its name for readers.') })
  .meta({ description: 'Something that reviews praise or fault.' });

const searchExample = z
  .strictObject({
    ask: text('What is asked, as a reader would type it, e.g. "who plays ada".'),
    level: level.optional(),
  })
  .meta({ description: 'Something that can be asked.' });

const settingsOf = (kinds: ReadableKinds) =>
  z.strictObject({
    title: text('The name of the wiki.'),
    heading: text('The heading of the home page.'),
    tagline: text('One line under the name.'),
    description: text('Two sentences for search engines; safe at the lowest level.'),
    language: z.string().refine(isLanguageTag).meta({ description: 'BCP 47 tag of the text, e.g. "en-GB".' }),
    levels: z.array(viewingLevel).min(1).meta({ description: 'Viewing levels, lowest first.' }),
    lanes: z.array(laneName).optional().meta({ description: 'Worlds of the scenes.' }),
    worldsOn: ref(
      'The entry that the picture of the worlds explains: it stands on its page.',
      'lore',
      'organisation',
      'episode',
    ).optional(),
    reviewThemes: z
      .array(reviewTheme)
      .optional()
      .meta({ description: 'What reviews praise or fault, in the order of the charts.' }),
    ...kindSettings(kinds),
    navigation: z
      .array(ref('A section.', 'section'))
      .min(1)
      .meta({ description: 'The sections in the order of the menu.' }),
    minimumLinks: z
      .strictObject({
        out: z.int().nonnegative().meta({ description: 'Other entries that each entry links to, at least.' }),
        in: z.int().nonnegative().meta({ description: 'Other entries that link to each entry, at least.' }),
      })
      .optional()
      .meta({ description: 'How well entries must be linked; one link in when left out.' }),
    laws: laws.optional(),
    minimumSummary: z.int().positive().optional().meta({
      description:
        'How many words a summary has at least for who has reached the entry; all is well when left out.',
    }),
    searchExamples: z
      .array(searchExample)
      .min(1)
      .optional()
      .meta({ description: 'What search offers to ask before anything is typed; the first few are shown.' }),
    licence: z
      .strictObject({
        name: text('The licence of the text.'),
        url: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .meta({ description: 'Its address.' }),
      })
      .meta({ description: 'The licence of the text.' }),
    notice: text('What the wiki is not, e.g. "Unofficial".'),
    repository: repository.optional(),
    contact: z
      .email()
      .max(200)
      .optional()
      .meta({ description: 'Where mistakes are told of by e-mail, e.g. "wiki@example.org".' }),
    themes: z
      .strictObject({ warm: text('Name of the first theme.'), cool: text('Name of the second theme.') })
      .meta({ description: 'The neutral names of the two themes.' }),
    themeNames: z
      .strictObject({
        level,
        warm: text('What the first theme looks like.'),
        cool: text('What the second theme looks like.'),
        reason: text('Why there are two, in one line.'),
      })
      .optional()
      .meta({ description: 'What the two themes are called from a level on, and why there are two.' }),
    logo: drawing('The sign of the site, in one colour: a file in drawings/, without its ending.').optional(),
    picture: z
      .strictObject({
        warm: drawing(
          'The drawing in the first theme and on the preview picture of the site, four wide to three high.',
        ),
        cool: drawing('The drawing in the second theme, eleven wide to five high.'),
        alt: text('What both show, for who does not see them; safe at the lowest level.'),
      })
      .optional()
      .meta({ description: 'The picture of the home page.' }),
  });

type SettingsSchema = ReturnType<typeof settingsOf>;

/** What wiki.yaml says. */
export type Settings = z.output<SettingsSchema>;

const made = new WeakMap<ReadableKinds, SettingsSchema>();

/**
 * The fields of wiki.yaml, some of which depend on the kinds of entry there are. Made once for a list of kinds: a schema is
 * compiled when it first reads something, which takes longer than to read a small wiki.
 */
export function settingsSchema(kinds: ReadableKinds): SettingsSchema {
  let schema = made.get(kinds);
  if (!schema) made.set(kinds, (schema = settingsOf(kinds)));
  return schema;
}
