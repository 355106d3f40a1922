import type { CellMaker, Panel } from '../../cells/cells.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Entry } from '../../wiki/entry.ts';
import { inCodeOrder } from '../../issues/code-order.ts';

/** The dates of a chapter, in order. */
export function panels({ fields }: Entry<'chapter'>, make: CellMaker): Panel[] {
  return [
    {
      id: 'dates',
      heading: 'Dates',
      columns: ['When', 'What'],
      rows: [...(fields.events ?? [])]
        .sort((a, b) => inCodeOrder(a.date, b.date))
        .map((event) => [
          make.text(formatDate(event.date, make.edition.settings.language)),
          make.text(event.text, event),
        ]),
    },
  ];
}
