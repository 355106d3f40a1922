import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What sort of organisation it is, and of what it is a part. */
export function infobox({ fields }: Entry<'organisation'>, make: CellMaker): InfoboxLine[] {
  return [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
  ];
}
