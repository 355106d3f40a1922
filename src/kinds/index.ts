import type { z } from 'astro/zod';
import { chapter } from './chapter/schema.ts';
import { character } from './character/schema.ts';
import { episode } from './episode/schema.ts';
import type { EntryKind } from '../read/schemas/field-types.ts';
import { lore } from './lore/schema.ts';
import { organisation } from './organisation/schema.ts';
import { person } from './person/schema.ts';
import { reading } from './reading/schema.ts';
import { review } from './review/schema.ts';
import { scene } from './scene/schema.ts';
import { section } from './section/schema.ts';
import { work } from './work/schema.ts';

/** One row per kind: what its entries look like, where they live, what readers call them. */
export const kinds = {
  section: { schema: section, folders: ['sections'], one: 'Section', many: 'Sections' },
  episode: { schema: episode, folders: ['episodes'], one: 'Episode', many: 'Episodes' },
  scene: { schema: scene, folders: ['plot'], one: 'Scene', many: 'Scenes' },
  character: { schema: character, folders: ['characters'], one: 'Character', many: 'Characters' },
  person: { schema: person, folders: ['people'], one: 'Person', many: 'People' },
  organisation: {
    schema: organisation,
    folders: ['organisations'],
    one: 'Organisation',
    many: 'Organisations',
  },
  work: { schema: work, folders: ['works'], one: 'Work', many: 'Works' },
  lore: { schema: lore, folders: ['lore'], one: 'Lore', many: 'Places and things' },
  chapter: { schema: chapter, folders: ['production', 'music', 'sequel'], one: 'Chapter', many: 'Chapters' },
  reading: { schema: reading, folders: ['themes'], one: 'Reading', many: 'Readings' },
  review: { schema: review, folders: ['reception'], one: 'Review', many: 'Reviews' },
} as const satisfies Record<
  EntryKind,
  { schema: z.ZodType; folders: readonly string[]; one: string; many: string }
>;

/** The validated fields of each kind. */
export type Fields<K extends EntryKind> = z.output<(typeof kinds)[K]['schema']>;
