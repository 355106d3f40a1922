import { capitalise, type CellMaker, type Panel } from '../../cells/cells.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What connects a work with others, and who had a part in it. */
export function workPanels({ id, fields }: Entry<'work'>, make: CellMaker): Panel[] {
  return [
    {
      id: 'connections',
      heading: 'What connects it',
      columns: ['With', 'How', 'Who says so'],
      rows: (fields.relations ?? []).map((each) => [
        make.entries([each.to]),
        make.text(capitalise(each.as)),
        make.text(each.grade ? capitalise(each.grade) : '', each),
      ]),
    },
    {
      id: 'people',
      heading: 'People in both',
      columns: ['Who', 'As'],
      rows: make.edition
        .ofKind('person')
        .flatMap((person) =>
          (person.fields.knownFor ?? [])
            .filter((each) => each.work === id)
            .map((each) => [make.entries([person.id]), make.text(each.as ?? '', each)]),
        ),
    },
  ];
}

/** The dates of a chapter, in order. */
export function chapterPanels({ fields }: Entry<'chapter'>, make: CellMaker): Panel[] {
  return [
    {
      id: 'dates',
      heading: 'Dates',
      columns: ['When', 'What'],
      rows: [...(fields.events ?? [])]
        .sort((a, b) => a.date.localeCompare(b.date))
        .map((event) => [
          make.text(formatDate(event.date, make.edition.settings.language)),
          make.text(event.text, event),
        ]),
    },
  ];
}
