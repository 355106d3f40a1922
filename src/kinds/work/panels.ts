import { capitalise, type CellMaker, type Panel } from '../../cells/cells.ts';
import type { Entry } from '../../wiki/entry.ts';
import { knownForIn } from '../person/elsewhere.ts';

/** What connects a work with others, and who had a part in it. */
export function panels({ id, fields }: Entry<'work'>, make: CellMaker): Panel[] {
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
      rows: knownForIn(make.edition, id).map(({ person, credit }) => [
        make.entries([person.id]),
        make.text(credit.as ?? '', credit),
      ]),
    },
  ];
}
