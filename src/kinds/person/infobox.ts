import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { partsOf } from '../character/parts.ts';
import { rolesOf } from './roles.ts';

/** What somebody does, here and elsewhere. */
export function infobox({ id, fields }: Entry<'person'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const parts = [...new Set(partsOf(edition, id).map((part) => part.character.id))];
  return [
    ['Occupation', [make.text(capitalise(fields.occupations.join(', ')))]],
    [
      'Role here',
      [make.text(capitalise(rolesOf(edition, id).join(', ')))].filter((cell) => cell.phrases[0]?.text),
    ],
    ['Plays', parts.map((part) => make.entries([part]))],
    [
      'Works for',
      (fields.positions ?? []).map((each) => make.entryAnd(each.at, each.as && `(${each.as})`, each)),
    ],
  ];
}
