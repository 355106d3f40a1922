import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What sort of work it is, when it came out and who made it. */
export function infobox({ fields }: Entry<'work'>, make: CellMaker): InfoboxLine[] {
  const { language } = make.edition.settings;
  return [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
    [
      'Released',
      [fields.released && make.text(formatDate(fields.released.value, language), fields.released)],
    ],
    ...(fields.makers ?? []).map((each): InfoboxLine => [
      capitalise(each.job),
      [make.entries([each.by], each)],
    ]),
  ];
}
