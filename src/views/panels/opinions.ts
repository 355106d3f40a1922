import { capitalise, type CellMaker, type Panel } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';
import { list } from '../../cells/list.ts';

/** Who argues a reading, and where. */
export function readingPanels({ fields }: Entry<'reading'>, make: CellMaker): Panel[] {
  return [
    {
      id: 'who-argues-it',
      heading: 'Who argues it',
      columns: ['Who', 'Where'],
      rows: fields.arguments.map((each) => [
        make.entries([each.by]),
        each.review ? make.entries([each.review], each) : make.text('', each),
      ]),
    },
  ];
}

/** What a review praises and faults. */
export function reviewPanels({ fields }: Entry<'review'>, make: CellMaker): Panel[] {
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
