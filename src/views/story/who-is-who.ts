import { capitalise, type Cell, type CellMaker, type Phrase } from '../../cells/cells.ts';
import { partsOf } from '../../kinds/character/parts.ts';
import { postCell } from '../../kinds/character/post-cell.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { mostSeenFirst } from '../../kinds/scene/scenes-in.ts';
import { inOrder } from '../lists/in-order.ts';
import type { Edition } from '../../wiki/edition.ts';
import { isOfCopy, versionOf, versionsOf } from '../../wiki/versions.ts';
import { endsOf, type End } from './version-ends.ts';
import type { Entry } from '../../wiki/entry.ts';
import { oncePerEdition } from '../../wiki/once.ts';

type Character = Entry<'character'>;

/** One version of a character: what they are, and how they stand when each episode ends. */
export interface WhoVersion {
  /** Whether it is a copy of the person. */
  copy: boolean;
  /** Its name for readers; undefined where the edition knows of no second version of anybody. */
  label?: string;
  posts: Cell[];
  ends: End[];
}

/** A character with who plays them and what becomes of each version. */
export interface WhoRow {
  id: string;
  character: Phrase;
  emblem: Character['fields']['emblem'];
  /** Whom they were copied from. */
  copyOf?: Cell;
  /** Each performer, once for each way they play the part, with the episodes they do so in. */
  performers: { cell: Cell; episodes: Phrase[] }[];
  versions: WhoVersion[];
}

/** A row as far as a page tells it: who ends how says nothing of performers and posts. */
export type ToldRow = Partial<Omit<WhoRow, 'versions'>> &
  Pick<WhoRow, 'character' | 'emblem'> & {
    versions: (Partial<WhoVersion> & Pick<WhoVersion, 'copy' | 'ends'>)[];
  };

/** Who plays whom, and what becomes of them, as far as a reader may know. */
export interface WhoIsWho {
  /** Whether anybody exists twice at the reader's level. */
  told: boolean;
  /** The episodes whose ends are told. */
  episodes: Phrase[];
  rows: WhoRow[];
}

/** Everybody in the edition, as their performers are billed; where that says nothing, those in most scenes first. */
export function whoIsWhoOf(edition: Edition, make: CellMaker): WhoIsWho {
  return whoIsWho(inOrder(edition, mostSeenFirst(edition)), make);
}

/** What a performer's own page tells of who is who: their parts. */
export function whoIsWhoFor(entry: { id: string; kind: string }, make: CellMaker): WhoIsWho {
  const parts = partsOf(make.edition, entry.id).map(({ character }) => character);
  return whoIsWho([...new Set(parts)], make);
}

/** Whether an edition knows of a second version of anybody. */
const tellsOfCopies = oncePerEdition((edition) =>
  edition
    .ofKind('character')
    .some(({ fields }) =>
      [...(fields.posts ?? []), ...(fields.states ?? [])].some((each) => isOfCopy(edition, each)),
    ),
);

function whoIsWho(characters: Character[], make: CellMaker): WhoIsWho {
  const { edition } = make;
  const told = tellsOfCopies(edition);
  const ending = new Set(
    characters.flatMap(({ fields }) => (fields.states ?? []).map((state) => state.episode)),
  );
  const episodes = episodesInOrder(edition).filter((episode) => ending.has(episode.id));
  const places = new Map(episodes.map(({ id }, place) => [id, place]));
  return {
    told,
    episodes: episodes.map((each) => ({ text: each.fields.title, href: edition.hrefs.entry(each) })),
    rows: characters.map((character) => rowOf(character, told, places, make)),
  };
}

// Cells are made in the order in which a reader meets them, so that the numbers of sources rise.
function rowOf(
  character: Character,
  told: boolean,
  places: ReadonlyMap<string, number>,
  make: CellMaker,
): WhoRow {
  const { id, fields } = character;
  const performers = performersOf(character, make);
  const copied = fields.copyOf && make.entries([fields.copyOf.character], fields.copyOf);
  const { edition } = make;
  const versions = versionsOf(edition).flatMap((version, index): WhoVersion[] => {
    const posts = (fields.posts ?? []).filter((each) => versionOf(edition, each) === version);
    const states = (fields.states ?? []).filter((each) => versionOf(edition, each) === version);
    if (posts.length + states.length === 0) return [];
    return [
      {
        copy: index > 0,
        label: told ? capitalise(version.label) : undefined,
        posts: posts.map((each) => postCell(each, make)),
        ends: endsOf(states, places, (state) => make.text(state.state, state)),
      },
    ];
  });
  return {
    id,
    character: { text: fields.title, href: make.edition.hrefs.entry(character) },
    emblem: fields.emblem,
    copyOf: copied?.phrases.length ? copied : undefined,
    performers,
    versions,
  };
}

function performersOf({ fields }: Character, make: CellMaker): WhoRow['performers'] {
  const { edition } = make;
  const open = (fields.portrayals ?? []).filter(({ by }) => edition.find(by));
  const alike = Map.groupBy(open, ({ by, manner, note }) => JSON.stringify([by, manner, note]));
  return [...alike.values()].map((parts) => {
    const { by, manner, note } = parts[0]!;
    const sources = parts.flatMap((each) => each.sources);
    return {
      cell: make.entryAnd(by, manner && `(${manner})`, { sources, note }),
      episodes: [...new Set(parts.map((each) => each.episode))].flatMap(
        (episode) => make.entries([episode]).phrases,
      ),
    };
  });
}
