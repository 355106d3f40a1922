import type { z } from 'astro/zod';
import type { Edition } from '../../wiki/edition.ts';

/** Something that an edition publishes for other programs. */
export interface DataSet<Schema extends z.ZodType = z.ZodType> {
  /** What the file is called, without its ending. */
  name: string;
  /** What it holds, in a sentence for the page that lists it. */
  description: string;
  /** What the file holds; each field with a description, which the page and the JSON Schema print. */
  schema: Schema;
  /** What it holds in an edition: nothing that its pages do not show. */
  of(edition: Edition): z.input<Schema>;
}

/** Declares a data set; the compiler holds what it makes to its schema. */
export const dataSet = <Schema extends z.ZodType>(set: DataSet<Schema>): DataSet<Schema> => set;
