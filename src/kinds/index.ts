import type { z } from 'astro/zod';
import type { KindDefinition } from '../kind-definition.ts';
import type { EntryKind, Fields } from '../read/schemas/entry-kinds.ts';
import { chapter } from './chapter/index.ts';
import { character } from './character/index.ts';
import { episode } from './episode/index.ts';
import { lore } from './lore/index.ts';
import { organisation } from './organisation/index.ts';
import { person } from './person/index.ts';
import { question } from './question/index.ts';
import { reading } from './reading/index.ts';
import { review } from './review/index.ts';
import { scene } from './scene/index.ts';
import { section } from './section/index.ts';
import { work } from './work/index.ts';

/** The list of kinds whose entries sections may list, with the sections before them. */
export const withSections = <Listed extends Record<string, KindDefinition>>(listed: Listed) => ({
  section: section(Object.keys(listed)),
  ...listed,
});

/** Every kind of entry, in the order of all lists of kinds: the only list of them. */
export const kinds = withSections({
  episode,
  scene,
  character,
  person,
  organisation,
  work,
  lore,
  chapter,
  reading,
  review,
  question,
}) satisfies { [K in EntryKind]: KindDefinition<z.ZodObject> & { schema: z.ZodType<Fields<K>> } };

/** Everything that belongs to the kind of an entry. */
export function kindOf({ kind }: { kind: EntryKind }): KindDefinition {
  return kinds[kind];
}
