import type { z } from 'astro/zod';

/**
 * The fields of each kind of entry. Every folder of kinds/ adds its own kind to this list of types, so that
 * whoever reads and binds entries knows which there are and imports none of them.
 */
export interface KindFields {}

/** The word that authors and the engine call a kind by, e.g. "person". */
export type EntryKind = keyof KindFields;

/** The validated fields of a kind. */
export type Fields<K extends EntryKind> = KindFields[K];

/** What reading an entry asks of its kind. */
export interface ReadableKind<Schema extends z.ZodObject = z.ZodObject> {
  /** What authors may write in its fields. */
  schema: Schema;
  /** The folder its entries lie in where wiki.yaml names no other. */
  folder: string;
  /** Whether its entries are called like people, so that lists file them by surname. */
  calledLikePeople?: true;
}

/** Every kind, in the order of all lists of kinds. */
export type ReadableKinds = Readonly<Record<EntryKind, ReadableKind>>;
