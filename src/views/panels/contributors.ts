import type { CellMaker, Panel } from '../../cells/cells.ts';
import { jobsOf, partsOf, reviewsBy } from '../../wiki/credits.ts';
import { awardPanel, rankingPanel } from '../../cells/rows.ts';
import type { Entry } from '../../wiki/entry.ts';

/** What somebody did, wrote and won. */
export function personPanels({ id, fields }: Entry<'person'>, make: CellMaker): Panel[] {
  const { edition } = make;
  return [
    {
      id: 'credits',
      heading: 'Credits',
      columns: ['Episode', 'As'],
      rows: [
        ...partsOf(edition, id).map(({ character, portrayal }) => [
          make.entries([portrayal.episode]),
          make.entryAnd(character.id, portrayal.manner && `(${portrayal.manner})`, portrayal),
        ]),
        ...jobsOf(edition, id).map(({ episode, credit }) => [
          make.entries([episode.id]),
          make.text(credit.job, credit),
        ]),
      ],
    },
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
    awardPanel(
      edition.rows('awards').filter((row) => row.nominees?.includes(id)),
      make,
    ),
    rankingPanel(
      edition.rows('rankings').filter((row) => row.critic === id),
      make,
    ),
  ];
}

/** What an organisation did, published and awarded, and who belongs to it. */
export function organisationPanels({ id }: Entry<'organisation'>, make: CellMaker): Panel[] {
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

function reviewsPanel(reviews: Entry<'review'>[], make: CellMaker): Panel {
  return {
    id: 'reviews',
    heading: 'Reviews',
    columns: ['Review', 'Of', 'Verdict'],
    rows: reviews.map((review) => [
      make.entries([review.id]),
      make.entries([review.fields.episode]),
      make.verdict(review),
    ]),
  };
}
