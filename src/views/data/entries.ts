import { z } from 'astro/zod';
import { kindOf } from '../../kinds/index.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { dataSet } from './data-set.ts';
import { address, levelId, nameSource, text } from './fields.ts';
import { leftOut } from './kind-fields.ts';

const entry = z
  .strictObject({
    id: text('Its id, which other data name it by.'),
    kind: text('What kind of entry it is, e.g. “Person”.'),
    label: text('What it is, in a word or two.'),
    title: text('Its name.'),
    summary: text('One sentence that says what it is.'),
    url: address('Its page.'),
    level: levelId('The viewing level that opens it.'),
    fields: z.record(z.string(), z.json()).meta({
      description: 'Its fields, by name; fields.json says what each is, for every kind.',
    }),
  })
  .meta({ description: 'An entry of the wiki.' });

/** Every entry with its fields. */
export const entries = dataSet({
  name: 'entries',
  description: 'Every entry with its fields: who plays whom, who wrote which review, what came out when.',
  schema: z.array(entry),
  of: (edition) =>
    edition.entries.map((each) => ({
      id: each.id,
      kind: kindOf(each).one,
      label: kindOf(each).label(each, edition),
      title: each.fields.title,
      summary: each.fields.summary,
      url: edition.hrefs.entry(each),
      level: each.level,
      fields: Object.fromEntries(
        Object.entries(each.fields)
          .filter(([name, value]) => !leftOut.has(name) && value !== undefined)
          .map(([name, value]) => [name, asJson(value)]),
      ),
    })),
});

/** A field's value with its sources named as data name them. */
function asJson(value: unknown): z.core.util.JSONType {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [
        name,
        name === 'sources'
          ? (each as OpenSource[]).map(
              (source) => JSON.parse(JSON.stringify(nameSource(source))) as z.core.util.JSONType,
            )
          : asJson(each),
      ]),
  );
}
