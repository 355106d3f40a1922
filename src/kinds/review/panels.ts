import { capitalise, type CellMaker, type Panel } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';
import { list } from '../../cells/list.ts';

/** What a review praises and faults. */
export function panels({ fields }: Entry<'review'>, make: CellMaker): Panel[] {
  return [
    list(
      'praises',
      'What it praises',
      (fields.praises ?? []).map((each) => make.text(capitalise(each.text), each)),
    ),
    list(
      'faults',
      'What it faults',
      (fields.faults ?? []).map((each) => make.text(capitalise(each.text), each)),
    ),
  ];
}
