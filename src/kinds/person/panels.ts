import type { CellMaker, Panel } from '../../cells/cells.ts';
import {
  awardPanel,
  awardsNaming,
  linePanel,
  linesBy,
  rankingPanel,
  rankingsBy,
} from '../../cells/row-panels.ts';
import type { Entry } from '../../wiki/entry.ts';
import { jobsOf } from '../episode/episodes.ts';
import { reviewsBy } from '../review/reviews.ts';
import { reviewsPanel } from '../review/reviews-panel.ts';

/** What somebody did, wrote and won. */
export function panels({ id, fields }: Entry<'person'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    {
      id: 'credits',
      heading: 'Credits',
      columns: ['Episode', 'As'],
      // Parts are told with what becomes of them: views/story/who-is-who.ts.
      rows: jobsOf(edition, id).map(({ episode, credit }) => [
        make.entries([episode.id]),
        make.text(credit.job, credit),
      ]),
    },
    linePanel(linesBy(edition, id), make, 'scene'),
    reviewsPanel(reviewsBy(edition, id), make),
    {
      id: 'other-work',
      heading: 'Other work',
      columns: ['Work', 'As'],
      rows: (fields.knownFor ?? []).map((each) => [
        make.entries([each.work]),
        make.text(each.as ?? '', each),
      ]),
    },
    awardPanel(awardsNaming(edition, id), make),
    rankingPanel(rankingsBy(edition, id), make),
  ];
}
