import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { laneName } from './lanes.ts';

/** Where a scene stands and plays, who is in it, and what crosses to another world. */
export function infobox({ fields }: Entry<'scene'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const told = new Set(fields.cast.map((each) => each.version ?? 'original')).size > 1;
  return [
    ['Episode', [make.entries([fields.episode])]],
    ['World', [make.text(laneName(edition, fields.lane))]],
    ['Place', [fields.place ? make.entries([fields.place]) : undefined]],
    [
      'With',
      fields.cast.map((each) =>
        make.entryAnd(each.character, told && each.version ? `(${each.version})` : undefined),
      ),
    ],
    [
      'Crosses over',
      (fields.crossings ?? []).map((each) =>
        make.text(`${capitalise(each.by)} → ${laneName(edition, each.to)}`, each),
      ),
    ],
  ];
}
