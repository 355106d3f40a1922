import { z } from 'astro/zod';
import type { EntryKind, ReadableKinds } from './entry-kinds.ts';
import { text } from './field-types.ts';

const folderName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
  .meta({ description: 'A folder, lower-case words joined by hyphens, e.g. "scenes".' });

const version = z
  .strictObject({
    id: text('The word authors write, e.g. "twin".'),
    label: text('What readers call it, in lower case.'),
  })
  .meta({ description: 'The person, or a copy of them.' });

const typeOfEntry = z
  .strictObject({
    id: text('The type, in lower case, as readers see it, e.g. "studio".'),
    many: text('A name for several, which makes them a group of their own on the map.').optional(),
  })
  .meta({ description: 'A sort of entry.' });

/** A field for each of some kinds. */
const perKind = <Field extends z.ZodType>(kinds: readonly EntryKind[], field: (kind: EntryKind) => Field) =>
  z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, field(kind)])) as Record<EntryKind, Field>);

/** What wiki.yaml may say of the kinds of entry there are. */
export function kindSettings(kinds: ReadableKinds) {
  const all = Object.keys(kinds) as EntryKind[];
  const typed = all.filter((kind) => 'type' in kinds[kind].schema.shape);
  const folders = perKind(all, (kind) =>
    z
      .array(folderName)
      .min(1)
      .optional()
      .meta({ description: `Folders of its entries, \`${kinds[kind].folder}\` when left out.` }),
  );
  const types = perKind(typed, () =>
    z.array(typeOfEntry).min(1).optional().meta({ description: 'The types its entries may have.' }),
  );
  return {
    folders: folders
      .optional()
      .meta({ description: 'Where entries lie, by kind; a folder is also the first part of their address.' }),
    versions: z
      .array(version)
      .min(1)
      .optional()
      .meta({ description: 'Versions of a character: first the person, then copies of them.' }),
    types: types.optional().meta({ description: 'The types entries may have, by kind.' }),
  };
}
