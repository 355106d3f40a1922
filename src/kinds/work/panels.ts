import { capitalise, type CellMaker, type Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition } from '../../wiki/once.ts';
import { episodesInOrder } from '../episode/episodes.ts';
import { knownForIn } from '../person/elsewhere.ts';

/** What a series or collection holds, the wiki's own episodes first. */
const heldBy = filedPerEdition((edition): [string | undefined, string][] => [
  ...episodesInOrder(edition).map(({ id, fields }): [string, string] => [fields.series, id]),
  ...edition.ofKind('work').map(({ id, fields }): [string | undefined, string] => [fields.partOf, id]),
]);

/** What a work holds, what connects it with others, and who had a part in it. */
export function panels({ id, fields }: Entry<'work'>, make: CellMaker): Panel[] {
  return [
    list(
      'includes',
      'Includes',
      heldBy(make.edition, id).map((other) => make.entries([other])),
    ),
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
