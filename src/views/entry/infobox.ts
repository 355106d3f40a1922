import type { EntryKind } from '../../read/schemas/field-types.ts';
import { capitalise, type Cell, type CellMaker, type Row } from '../../cells/cells.ts';
import { partsOf, rolesOf } from '../../wiki/credits.ts';
import { formatDate } from '../../wiki/dates.ts';
import { postCell } from '../story/who-is-who.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';

type Candidate = [label: string, cells: (Cell | undefined)[]];

/**
 * The lines of an entry's infobox, from its fields and what follows from them.
 * Lines without a value at the reader's level are left out.
 */
export function infoboxOf(entry: AnyEntry, make: CellMaker): Row[] {
  const candidates = (rows[entry.kind] as (entry: AnyEntry, make: CellMaker) => Candidate[])(entry, make);
  return candidates
    .map(([label, cells]) => ({ label, cells: cells.filter((cell) => cell !== undefined) }))
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.phrases.length > 0) }))
    .filter((row) => row.cells.length > 0);
}

const rows: { [K in EntryKind]: (entry: Entry<K>, make: CellMaker) => Candidate[] } = {
  section: () => [],
  chapter: () => [],

  episode({ id, fields }, make) {
    const { edition } = make;
    const leading = [...new Set(fields.credits.map((credit) => credit.job))].slice(0, 3);
    const continued = edition.ofKind('episode').filter((other) => other.fields.follows === id);
    return [
      ['Series', [make.entries([fields.series])]],
      ['Number', [make.text(`Series ${fields.season}, episode ${fields.number}`)]],
      [
        'First shown',
        [make.text(formatDate(fields.released.value, edition.settings.language), fields.released)],
      ],
      ['Length', fields.runtime.map((each) => make.text(`${each.value} minutes`, each))],
      ...leading.map((job): Candidate => {
        const credits = fields.credits.filter((credit) => credit.job === job);
        return [job, credits.map((credit) => make.entries([credit.to], credit))];
      }),
      ['Continues', [fields.follows ? make.entries([fields.follows]) : undefined]],
      ['Continued in', [make.entries(continued.map((other) => other.id))]],
    ];
  },

  scene({ fields }, make) {
    const { edition } = make;
    const lane = edition.settings.lanes?.find((each) => each.id === fields.lane)?.label ?? fields.lane;
    const told = new Set(fields.cast.map((each) => each.version ?? 'original')).size > 1;
    return [
      ['Episode', [make.entries([fields.episode])]],
      ['World', [make.text(lane)]],
      ['Place', [fields.place ? make.entries([fields.place]) : undefined]],
      [
        'With',
        fields.cast.map((each) =>
          make.entryAnd(each.character, told && each.version ? `(${each.version})` : undefined),
        ),
      ],
      [
        'Crosses over',
        (fields.crossings ?? []).map((each) => {
          const to = edition.settings.lanes?.find((lane) => lane.id === each.to)?.label ?? each.to;
          return make.text(`${capitalise(each.by)} → ${to}`, each);
        }),
      ],
    ];
  },

  character({ fields }, make) {
    const told = (fields.posts ?? []).some((each) => each.version === 'clone');
    const posts = (version: 'original' | 'clone') =>
      (fields.posts ?? []).filter((each) => each.version === version).map((each) => postCell(each, make));
    return [
      ['Played by', distinctPerformers(fields.portrayals ?? [], make)],
      [told ? 'Original' : 'Post', posts('original')],
      ['Clone', posts('clone')],
    ];
  },

  person({ id, fields }, make) {
    const { edition } = make;
    const parts = [...new Set(partsOf(edition, id).map((part) => part.character.id))];
    return [
      ['Occupation', [make.text(capitalise(fields.occupations.join(', ')))]],
      [
        'Role here',
        [make.text(capitalise(rolesOf(edition, id).join(', ')))].filter((cell) => cell.phrases[0]?.text),
      ],
      ['Plays', parts.map((part) => make.entries([part]))],
      [
        'Works for',
        (fields.positions ?? []).map((each) => make.entryAnd(each.at, each.as && `(${each.as})`, each)),
      ],
    ];
  },

  organisation: ({ fields }, make) => [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
  ],

  work: ({ fields }, make) => [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
    [
      'Released',
      [
        fields.released &&
          make.text(formatDate(fields.released.value, make.edition.settings.language), fields.released),
      ],
    ],
    ...(fields.makers ?? []).map((each): Candidate => [
      capitalise(each.job),
      [make.entries([each.by], each)],
    ]),
  ],

  lore: ({ fields }, make) => [
    ['Type', [make.text(capitalise(fields.type))]],
    ['Part of', [fields.partOf ? make.entries([fields.partOf]) : undefined]],
  ],

  reading: () => [],

  review: (review, make) => {
    const { fields } = review;
    return [
      ['Critic', [fields.critic ? make.entries([fields.critic]) : undefined]],
      ['Outlet', [fields.outlet ? make.entries([fields.outlet]) : undefined]],
      ['Of', [make.entries([fields.episode])]],
      ['Headline', [fields.headline && make.text(`“${fields.headline.value}”`, fields.headline)]],
      [
        'Published',
        [
          fields.published &&
            make.text(formatDate(fields.published.value, make.edition.settings.language), fields.published),
        ],
      ],
      ['Rating', [fields.rating && make.text(fields.rating.value, fields.rating)]],
      ['Verdict', [fields.stance && make.verdict(review)]],
    ];
  },
};

/** Each performer once, with the sources and manner of their first part. */
function distinctPerformers(
  portrayals: NonNullable<Entry<'character'>['fields']['portrayals']>,
  make: CellMaker,
): Cell[] {
  return portrayals
    .filter((each, index) => portrayals.findIndex((other) => other.by === each.by) === index)
    .map((each) => make.entryAnd(each.by, each.manner && `(${each.manner})`, each));
}
