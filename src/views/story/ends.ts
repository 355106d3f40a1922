import { capitalise, CellMaker, type Phrase } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import { isOfCopy, versionOf, versionsOf } from '../../wiki/versions.ts';
import { endsOf, type End } from './version-ends.ts';

type Character = Entry<'character'>;
type State = NonNullable<Character['fields']['states']>[number];

/** How one version of a character stands when each episode ends. */
interface VersionEnds {
  copy: boolean;
  /** Its name for readers; undefined where no end is told of a second version of anybody. */
  label?: string;
  ends: End[];
}

/** Who ends how, as far as a reader may know. */
export interface EndsPage {
  /** The episodes whose ends are told. */
  episodes: Phrase[];
  /** Whether versions are told apart. */
  told: boolean;
  rows: { character: Phrase; emblem: Character['fields']['emblem']; versions: VersionEnds[] }[];
  citations: Citation[];
}

const statesOf = ({ fields }: Character): readonly State[] => fields.states ?? [];

/** Whether an edition knows how anybody ends. */
export function hasEnds(edition: Edition): boolean {
  return edition.ofKind('character').some((character) => statesOf(character).length > 0);
}

/** Whether an edition knows how anybody stands when an episode ends. */
export function knowsEndOf(edition: Edition, episode: string): boolean {
  return ended(edition).has(episode);
}

const ended = oncePerEdition(
  (edition) =>
    new Set(
      edition.ofKind('character').flatMap((character) => statesOf(character).map((state) => state.episode)),
    ),
);

/** The ends of everybody in an edition: who has most of them first, then by title. */
export function endsPage(edition: Edition): EndsPage {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const characters = edition
    .ofKind('character')
    .filter((character) => statesOf(character).length > 0)
    .sort((a, b) => statesOf(b).length - statesOf(a).length);
  const ending = new Set(characters.flatMap(statesOf).map(({ episode }) => episode));
  const episodes = episodesInOrder(edition).filter(({ id }) => ending.has(id));
  const places = new Map(episodes.map(({ id }, place) => [id, place]));
  const told = characters.flatMap(statesOf).some((state) => isOfCopy(edition, state));
  return {
    episodes: episodes.map((each) => ({ text: each.fields.title, href: edition.hrefs.entry(each) })),
    told,
    rows: characters.map((character) => ({
      character: { text: character.fields.title, href: edition.hrefs.entry(character) },
      emblem: character.fields.emblem,
      versions: versionEnds(character, places, told, make),
    })),
    citations: citations.list(),
  };
}

function versionEnds(
  character: Character,
  places: ReadonlyMap<string, number>,
  told: boolean,
  make: CellMaker,
): VersionEnds[] {
  const { edition } = make;
  return versionsOf(edition).flatMap((version, index) => {
    const own = statesOf(character).filter((each) => versionOf(edition, each) === version);
    if (own.length === 0) return [];
    const label = told ? capitalise(version.label) : undefined;
    const ends = endsOf(own, places, (state) => make.text(capitalise(state.state), state));
    return { copy: index > 0, label, ends };
  });
}
