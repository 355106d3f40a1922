import type { EntryKind } from '../schemas/fields.ts';
import { awardPanel, rankingPanel } from './rows.ts';
import { capitalise, type Cell, type CellMaker, type Panel } from './cells.ts';
import { jobsOf, partsOf, reviewsBy } from './credits.ts';
import { formatDate } from './dates.ts';
import { byDate, reviewerOf } from './critics/order.ts';
import { stanceOf, verdicts } from './critics/stances.ts';
import type { AnyEntry, Entry } from './wiki.ts';

type Maker<K extends EntryKind> = (entry: Entry<K>, make: CellMaker) => Panel[];

/**
 * The tables under an entry's text: what follows from fields, its own and other entries'.
 * Tables without rows at the reader's level are left out.
 */
export function panelsOf(entry: AnyEntry, make: CellMaker): Panel[] {
  return (panels[entry.kind] as Maker<EntryKind>)(entry as Entry, make).filter(
    (panel) => panel.rows.length > 0,
  );
}

const panels: { [K in EntryKind]: Maker<K> } = {
  section: () => [],

  episode({ id, fields }, make) {
    const { edition } = make;
    const parts = edition.ofKind('character').flatMap((character) =>
      (character.fields.portrayals ?? [])
        .filter((portrayal) => portrayal.episode === id)
        .filter((each, index, all) => all.findIndex((other) => other.by === each.by) === index)
        .map((portrayal) => ({ character, portrayal })),
    );
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
      verdictPanel(
        edition.ofKind('review').filter((review) => review.fields.episode === id),
        make,
      ),
      awardPanel(
        edition.rows('awards').filter((row) => row.episode === id),
        make,
      ),
    ];
  },

  scene({ id, fields }, make) {
    const scenes = scenesIn(fields.episode, make);
    const at = scenes.findIndex((scene) => scene.id === id);
    const neighbour = (label: string, index: number) =>
      scenes[index] ? [[make.text(label), make.entries([scenes[index].id])]] : [];
    return [
      {
        id: 'before-and-after',
        heading: 'Before and after',
        columns: ['', 'Scene'],
        rows: [...neighbour('Before', at - 1), ...neighbour('After', at + 1)],
      },
    ];
  },

  character({ id }, make) {
    const { edition } = make;
    const scenes = edition.ofKind('episode').flatMap((episode) => scenesIn(episode.id, make));
    return [
      list(
        'scenes',
        'Scenes',
        scenes
          .filter((scene) => scene.fields.cast.some((each) => each.character === id))
          .map((scene) => make.entries([scene.id])),
      ),
    ];
  },

  person({ id, fields }, make) {
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
      reviewPanel(reviewsBy(edition, id), make),
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
  },

  organisation({ id }, make) {
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
      reviewPanel(reviewsBy(edition, id), make),
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
  },

  work({ id, fields }, make) {
    return [
      {
        id: 'connections',
        heading: 'What connects it',
        columns: ['With', 'How', 'Who says so'],
        rows: (fields.relations ?? []).map((each) => [
          make.entries([each.to]),
          make.text(capitalise(each.as)),
          make.text(each.grade ? capitalise(each.grade) : '', each),
        ]),
      },
      {
        id: 'people',
        heading: 'People in both',
        columns: ['Who', 'As'],
        rows: make.edition
          .ofKind('person')
          .flatMap((person) =>
            (person.fields.knownFor ?? [])
              .filter((each) => each.work === id)
              .map((each) => [make.entries([person.id]), make.text(each.as ?? '', each)]),
          ),
      },
    ];
  },

  lore({ id }, make) {
    const { edition } = make;
    return [
      list(
        'parts',
        'Within it',
        edition
          .ofKind('lore')
          .filter((other) => other.fields.partOf === id)
          .map((other) => make.entries([other.id])),
      ),
      list(
        'scenes',
        'Scenes here',
        edition
          .ofKind('scene')
          .filter((scene) => scene.fields.place === id)
          .sort((a, b) => a.fields.order - b.fields.order)
          .map((scene) => make.entries([scene.id])),
      ),
    ];
  },

  chapter: ({ fields }, make) => [
    {
      id: 'dates',
      heading: 'Dates',
      columns: ['When', 'What'],
      rows: [...(fields.events ?? [])]
        .sort((a, b) => a.date.localeCompare(b.date))
        .map((event) => [
          make.text(formatDate(event.date, make.edition.wiki.settings.language)),
          make.text(event.text, event),
        ]),
    },
  ],

  reading: ({ fields }, make) => [
    {
      id: 'who-argues-it',
      heading: 'Who argues it',
      columns: ['Who', 'Where'],
      rows: fields.arguments.map((each) => [
        make.entries([each.by]),
        each.review ? make.entries([each.review], each) : make.text('', each),
      ]),
    },
  ],

  review: ({ fields }, make) => [
    list(
      'praises',
      'What it praises',
      (fields.praises ?? []).map((each) => make.text(capitalise(each.text), each)),
    ),
    list(
      'faults',
      'What it faults',
      (fields.faults ?? []).map((each) => make.text(capitalise(each.text), each)),
    ),
  ],
};

function list(id: string, heading: string, cells: Cell[]): Panel {
  return { id, heading, columns: [heading], rows: cells.map((cell) => [cell]) };
}

function reviewPanel(reviews: Entry<'review'>[], make: CellMaker): Panel {
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

/** An episode's reviews by verdict, each named as shortly as can be: they come by the dozen. */
function verdictPanel(reviews: Entry<'review'>[], make: CellMaker): Panel {
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
          phrases: byDate(own).map((review) => ({
            text: reviewerOf(edition, review),
            href: edition.hrefs.entry(review),
          })),
          marks: [],
        },
      ]),
  };
}

/** Everybody with the same job in one cell, with all their sources. */
function joined(credits: Entry<'episode'>['fields']['credits'], make: CellMaker): Cell {
  return make.entries(
    credits.map((each) => each.to),
    { sources: credits.flatMap((each) => each.sources) },
  );
}

/** The scenes of an episode in its order. */
export function scenesIn(episode: string, make: Pick<CellMaker, 'edition'>): Entry<'scene'>[] {
  return make.edition
    .ofKind('scene')
    .filter((scene) => scene.fields.episode === episode)
    .sort((a, b) => a.fields.order - b.fields.order);
}
