import type { EntryKind } from '../../../src/read/schemas/entry-kinds.ts';
import { emblemColours, emblemShapes } from '../../../src/draw/emblem-shapes.ts';
import { stances } from '../../../src/wiki/stances.ts';
import { someEntry, type Plan, type Plans } from './plan.ts';
import { between, proof, rows, sealedProof } from './rows.ts';
import {
  foldedOutlet,
  lanes,
  loreTypes,
  organisationTypes,
  reviewThemes,
  sections,
  versions,
  workTypes,
} from './settings.ts';
import { dateOf } from './sources.ts';
import { capital, oneOf, phrase } from './vocabulary.ts';

/** What the fields of one entry are made from. */
interface Making {
  entry: Plan;
  plans: Plans;
  keys: readonly string[];
  random: () => number;
}

/** The fields that only entries of a kind have. */
export function ownFields(making: Making): object {
  return fieldsOf[making.entry.kind](making);
}

/** An entry to name in a field: one that stands at no higher level. */
const named = ({ entry, plans, random }: Making, kind: EntryKind) =>
  someEntry(plans, kind, entry.circle, entry.level, random, entry).id;

/** Distinct entries to name, at most so many. */
const several = (making: Making, kind: EntryKind, most: number) => [
  ...new Set(rows(between(1, most, making.random), () => named(making, kind))),
];

const sure = ({ keys, random }: Making) => proof(keys, random);
const maybeSealed = ({ keys, plans, entry, random }: Making) => sealedProof(keys, plans, entry.level, random);
const words = ({ random }: Making, count: number) => capital(phrase(count, random));
const stated = (making: Making, value: unknown) => ({ value, ...sure(making) });

/** All signs that characters can have. */
const signs = emblemShapes.flatMap((shape) => emblemColours.map((colour) => ({ shape, colour })));

const fieldsOf: Record<EntryKind, (making: Making) => object> = {
  section: (making) => ({
    shelves: sections[making.entry.number]!.lists.map((lists) => ({ heading: words(making, 3), lists })),
  }),
  episode: (making) => {
    const { number } = making.entry;
    const before = making.plans.open('episode').find((other) => other.number === number - 1);
    return {
      series: making.plans.open('work')[0]!.id,
      season: 1 + Math.floor(number / 8),
      number: 1 + (number % 8),
      ...(before ? { follows: before.id } : {}),
      released: stated(making, dateOf(making.random)),
      runtime: [stated(making, between(40, 90, making.random))],
      credits: several(making, 'person', 8).map((to) => ({ to, job: words(making, 2), ...sure(making) })),
    };
  },
  scene: (making) => ({
    episode: making.plans.within('episode', making.entry.circle)[0]!.id,
    order: 10 * making.entry.number,
    lane: oneOf(lanes, making.random),
    place: named(making, 'lore'),
    cast: several(making, 'character', 5).map((character) => ({
      character,
      version: oneOf(versions, making.random),
    })),
    crossings:
      making.random() < 0.4
        ? [{ to: oneOf(lanes, making.random), by: phrase(4, making.random), ...maybeSealed(making) }]
        : [],
  }),
  character: (making) => {
    const { entry, random } = making;
    const episode = named(making, 'episode');
    return {
      // Further characters go without.
      ...(entry.number < signs.length ? { emblem: signs[entry.number] } : {}),
      ...(random() < 0.2
        ? { copyOf: { character: named(making, 'character'), ...maybeSealed(making) } }
        : {}),
      portrayals: several(making, 'person', 2).map((by) => ({ by, episode, ...sure(making) })),
      posts: versions.map((version) => ({
        version,
        post: words(making, 4),
        at: named(making, 'lore'),
        ...maybeSealed(making),
      })),
      states: versions.map((version) => ({
        episode,
        version,
        state: words(making, 6),
        ...maybeSealed(making),
      })),
    };
  },
  person: (making) => ({
    occupations: [phrase(2, making.random)],
    knownFor: several(making, 'work', 2).map((work) => ({ work, as: words(making, 3), ...sure(making) })),
    positions: [{ at: named(making, 'organisation'), as: words(making, 3), ...sure(making) }],
  }),
  organisation: (making) => ({ type: oneOf(organisationTypes, making.random) }),
  work: (making) => ({
    type: oneOf(workTypes, making.random),
    released: stated(making, dateOf(making.random)),
    makers: several(making, 'person', 2).map((by) => ({ by, job: words(making, 2), ...sure(making) })),
    relations: [
      {
        to: named(making, 'scene'),
        as: oneOf(['allusion', 'inspiration', 'comparison'], making.random),
        grade: oneOf(['makers confirm', 'critic notes', 'fans read'], making.random),
        ...maybeSealed(making),
      },
    ],
  }),
  lore: (making) => ({ type: oneOf(loreTypes, making.random), partOf: named(making, 'organisation') }),
  chapter: (making) => ({
    order: 10 * making.entry.number,
    events: rows(2, () => ({ date: dateOf(making.random), text: words(making, 7), ...maybeSealed(making) })),
  }),
  reading: (making) => ({
    arguments: [{ by: named(making, 'person'), review: named(making, 'review'), ...sure(making) }],
  }),
  review: (making) => {
    const points = () =>
      rows(2, () => ({
        text: phrase(5, making.random),
        theme: oneOf(reviewThemes, making.random),
        ...maybeSealed(making),
      }));
    return {
      episode: named(making, 'episode'),
      critic: named(making, 'person'),
      outlet: making.entry.number === 0 ? foldedOutlet : named(making, 'organisation'),
      headline: stated(making, words(making, 5)),
      published: stated(making, dateOf(making.random)),
      rating: stated(making, `${between(1, 5, making.random)}/5`),
      quotation: stated(making, phrase(8, making.random)),
      stance: oneOf(stances, making.random),
      praises: points(),
      faults: points(),
    };
  },
  question: (making) => ({
    about: [named(making, 'character')],
    asked: [words(making, 5)],
    order: 10 * making.entry.number,
  }),
};
