import type { CellMaker, Panel } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Who argues a reading, and where. */
export function panels({ fields }: Entry<'reading'>, make: CellMaker): Panel[] {
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
