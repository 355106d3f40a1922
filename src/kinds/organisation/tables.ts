import type { CellMaker, Panel } from '../../cells/cells.ts';
import { awardPanel, rankingPanel } from '../../cells/row-tables.ts';
import type { Entry } from '../../wiki/entry.ts';
import { jobsOf } from '../episode/episodes.ts';
import { reviewsBy } from '../review/reviews.ts';
import { reviewsPanel } from '../review/reviews-panel.ts';

/** What an organisation did, published and awarded, and who belongs to it. */
export function tables({ id }: Entry<'organisation'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    {
      id: 'credits',
      heading: 'Credits',
      columns: ['Episode', 'As'],
      rows: jobsOf(edition, id).map(({ episode, credit }) => [
        make.entries([episode.id]),
        make.text(credit.job, credit),
      ]),
    },
    reviewsPanel(reviewsBy(edition, id), make),
    {
      id: 'people',
      heading: 'People',
      columns: ['Who', 'As'],
      rows: edition
        .ofKind('person')
        .flatMap((person) =>
          (person.fields.positions ?? [])
            .filter((position) => position.at === id)
            .map((position) => [make.entries([person.id]), make.text(position.as ?? '', position)]),
        ),
    },
    awardPanel(
      edition.rows('awards').filter((row) => row.ceremony === id || row.nominees?.includes(id)),
      make,
    ),
    rankingPanel(
      edition.rows('rankings').filter((row) => row.outlet === id),
      make,
    ),
  ];
}
