import type { Manuscript } from '../read/manuscript/manuscript.ts';
import type { FieldBlock } from '../read/fields/field-blocks.ts';
import type { Place } from '../issues/positions.ts';
import type { Tables } from '../wiki/wiki.ts';

/** A row of names.yaml with where its fields stand. */
export interface NameRow {
  row: Tables['names'][number];
  placeOf(...path: (string | number)[]): Place;
  /** The file as authors see it. */
  file: string;
}

/** The rows of names.yaml; none where it has problems of its own. */
export function nameRows({ tables }: Manuscript): NameRow[] {
  const block: FieldBlock | undefined = tables.names;
  const rows = (block?.fields ?? []) as Tables['names'];
  return rows.map((row, index) => ({
    row,
    placeOf: (...path) => block!.block.placeOf([index, ...path]),
    file: block!.file.path,
  }));
}
