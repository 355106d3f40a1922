import type { CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { formatDate } from '../../wiki/dates.ts';
import { continuing } from './episodes.ts';
import type { Entry } from '../../wiki/entry.ts';
import { seasonWord } from '../../wiki/language.ts';

/** Which episode it is, when it was shown, and who leads its crew. */
export function infobox({ id, fields }: Entry<'episode'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const leading = [...new Set(fields.credits.map((credit) => credit.job))].slice(0, 3);
  const continued = continuing(edition, id);
  return [
    ['Series', [make.entries([fields.series])]],
    [
      'Number',
      [make.text(`${seasonWord(edition.settings.language)} ${fields.season}, episode ${fields.number}`)],
    ],
    [
      'First shown',
      [
        fields.released &&
          make.text(formatDate(fields.released.value, edition.settings.language), fields.released),
      ],
    ],
    ['Length', fields.runtime.map((each) => make.text(`${each.value} minutes`, each))],
    ...leading.map((job): InfoboxLine => {
      const credits = fields.credits.filter((credit) => credit.job === job);
      return [job, credits.map((credit) => make.entries([credit.to], credit))];
    }),
    ['Continues', [fields.follows ? make.entries([fields.follows]) : undefined]],
    ['Continued in', [make.entries(continued.map((other) => other.id))]],
  ];
}
