import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What sort of thing it is, of what it is a part, and what holds there. */
export function infobox({ fields }: Entry<'lore'>, make: CellMaker): InfoboxLine[] {
  return [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
    ['What holds there', (fields.rules ?? []).map((each) => make.text(each.rule, each))],
  ];
}
