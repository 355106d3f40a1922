import type { CellMaker, Panel } from '../../cells/cells.ts';
import { awardPanel, awardsNaming, rankingPanel, rankingsBy } from '../../cells/row-panels.ts';
import type { Entry } from '../../wiki/entry.ts';
import { positionsAt } from '../person/elsewhere.ts';
import { jobsOf } from '../episode/episodes.ts';
import { reviewsBy } from '../review/reviews.ts';
import { reviewsPanel } from '../review/reviews-panel.ts';

/** What an organisation did, published and awarded, and who belongs to it. */
export function panels({ id }: Entry<'organisation'>, make: CellMaker): Panel[] {
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
      rows: positionsAt(edition, id).map(({ person, position }) => [
        make.entries([person.id]),
        make.text(position.as ?? '', position),
      ]),
    },
    awardPanel(awardsNaming(edition, id), make),
    rankingPanel(rankingsBy(edition, id), make),
  ];
}
