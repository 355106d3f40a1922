import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { episodesInOrder } from './episodes.ts';

type Character = Entry<'character'>;

/** A part in an episode. */
interface Part {
  character: Character;
  portrayal: NonNullable<Character['fields']['portrayals']>[number];
}

/** The parts in an episode. */
export const partsIn = filedPerEdition((edition) =>
  edition
    .ofKind('character')
    .flatMap((character) =>
      (character.fields.portrayals ?? []).map((portrayal): [string, Part] => [
        portrayal.episode,
        { character, portrayal },
      ]),
    ),
);

/** The parts of an episode in the order in which it bills its performers; those it does not bill follow. */
export function partsAsBilled(edition: Edition, { id, fields }: Entry<'episode'>): Part[] {
  const { cast = [] } = fields;
  const place = ({ portrayal }: Part) =>
    cast.includes(portrayal.by) ? cast.indexOf(portrayal.by) : cast.length;
  const isSame = (a: Part, b: Part) => a.character === b.character && a.portrayal.by === b.portrayal.by;
  return partsIn(edition, id)
    .filter((part, index, all) => all.findIndex((other) => isSame(other, part)) === index)
    .sort((a, b) => place(a) - place(b));
}

/** Where ids stand that are named one after the other, each by its first place. */
function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, place) => [id, place]));
}

/** The places of performers whom episodes bill, in the order of both. */
const performers = oncePerEdition((edition) =>
  placesOf(episodesInOrder(edition).flatMap(({ fields }) => fields.cast ?? [])),
);

/** The places of the characters whom they play. */
const characters = oncePerEdition((edition) =>
  placesOf(
    episodesInOrder(edition).flatMap((episode) =>
      partsAsBilled(edition, episode)
        .filter(({ portrayal }) => episode.fields.cast?.includes(portrayal.by))
        .map(({ character }) => character.id),
    ),
  ),
);

/** The places of makers in the order in which episodes credit them. */
const makers = oncePerEdition((edition) =>
  placesOf(episodesInOrder(edition).flatMap(({ fields }) => fields.credits.map(({ to }) => to))),
);

/** Where somebody stands among performers, characters or makers as episodes bill them; the others come after all of them. */
export function billingPlace(
  edition: Edition,
  among: 'performers' | 'characters' | 'makers',
  id: string,
): number {
  const places = { performers, characters, makers }[among](edition);
  return places.get(id) ?? places.size;
}
