import { z } from 'astro/zod';
import { date, level, text } from './field-types.ts';

export const source = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
    .meta({ description: 'The key that citations use, lower-case words joined by hyphens.' }),
  title: text('The headline or title as printed.'),
  titleIsDescriptive: z
    .boolean()
    .optional()
    .meta({ description: 'True where the title is ours, to be shown without quotation marks.' }),
  author: text('The byline.').optional(),
  authors: z
    .array(text('The name of one of them.'))
    .min(1)
    .optional()
    .meta({ description: 'Each of them, where the byline names several, for reference managers.' }),
  publisher: text('Who published it.'),
  date: date('ISO date, month or year of publication.').optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional()
    .meta({ description: 'Its address.' }),
  link: z.boolean().meta({ description: 'Whether the address may be linked.' }),
  level: level.optional(),
});
