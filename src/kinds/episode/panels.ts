import type { Cell, CellMaker, Panel } from '../../cells/cells.ts';
import { byDate, reviewerOf, reviewsOf, stanceOf } from '../review/reviews.ts';
import { verdicts } from '../../wiki/stances.ts';
import { partsAsBilled } from './billing.ts';
import { awardPanel, awardsFor } from '../../cells/row-panels.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Who made an episode, and how it was received. */
export function panels(episode: Entry<'episode'>, make: CellMaker): Panel[] {
  const { edition } = make;
  const { id, fields } = episode;
  const parts = partsAsBilled(edition, episode);
  const jobs = [...new Set(fields.credits.map((credit) => credit.job))];
  return [
    {
      id: 'cast-list',
      heading: 'Cast',
      columns: ['Performer', 'Character'],
      rows: parts.map(({ character, portrayal }) => [
        make.entryAnd(portrayal.by, portrayal.manner && `(${portrayal.manner})`, portrayal),
        make.entries([character.id]),
      ]),
    },
    {
      id: 'credits',
      heading: 'Credits',
      columns: ['Job', 'Who'],
      rows: jobs.map((job) => [
        make.text(job),
        joined(
          fields.credits.filter((each) => each.job === job),
          make,
        ),
      ]),
    },
    verdictPanel(reviewsOf(edition, id), make),
    awardPanel(awardsFor(edition, id), make),
  ];
}

/** Everybody with the same job in one cell, with all their sources. */
function joined(credits: Entry<'episode'>['fields']['credits'], make: CellMaker): Cell {
  return make.entries(
    credits.map((each) => each.to),
    { sources: credits.flatMap((each) => each.sources) },
  );
}

/** An episode's reviews by verdict, each named as shortly as can be: they come by the dozen. */
function verdictPanel(reviews: readonly Entry<'review'>[], make: CellMaker): Panel {
  const { edition } = make;
  return {
    id: 'reviews',
    heading: 'Reviews',
    columns: ['Verdict', 'By'],
    rows: verdicts
      .map(({ stance, word }) => ({ stance, word, own: reviews.filter((each) => stanceOf(each) === stance) }))
      .filter(({ own }) => own.length > 0)
      .map(({ stance, word, own }) => [
        { ...make.text(word), stance },
        {
          phrases: byDate(make.edition, own).map((review) => ({
            text: reviewerOf(edition, review),
            href: edition.hrefs.entry(review),
          })),
          marks: [],
        },
      ]),
  };
}
