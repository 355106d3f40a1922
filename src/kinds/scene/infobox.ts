import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { versionOf } from '../../wiki/versions.ts';
import type { Entry } from '../../wiki/entry.ts';
import { laneName } from './lanes.ts';

/** Where a scene stands and plays, who is in it, and what crosses to another world. */
export function infobox({ fields }: Entry<'scene'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const told = new Set(fields.cast.map((each) => versionOf(edition, each))).size > 1;
  return [
    ['Episode', [make.entries([fields.episode])]],
    ['World', [make.text(laneName(edition, fields.lane))]],
    ['Place', [fields.place ? make.entries([fields.place]) : undefined]],
    [
      'With',
      fields.cast.map((each) =>
        make.entryAnd(
          each.character,
          told && each.version ? `(${versionOf(edition, each).label})` : undefined,
        ),
      ),
    ],
    [
      'Crosses over',
      (fields.crossings ?? []).map((each) => {
        const words = `${capitalise(each.by)} → ${laneName(edition, each.to)}`;
        const through = make.entries(each.through === undefined ? [] : [each.through]).phrases;
        const cell = make.text(through.length > 0 ? `${words}, through` : words, each);
        return { ...cell, phrases: [...cell.phrases, ...through] };
      }),
    ],
  ];
}
