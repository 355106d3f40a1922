import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { episodesInOrder } from '../episode/episodes.ts';

/** The scenes of an episode in its order. */
export const scenesIn = filedPerEdition((edition) =>
  edition
    .ofKind('scene')
    .toSorted((a, b) => a.fields.order - b.fields.order)
    .map((scene) => [scene.fields.episode, scene] as const),
);

const inOrder = oncePerEdition((edition): Entry<'scene'>[] =>
  episodesInOrder(edition).flatMap(({ id }) => scenesIn(edition, id)),
);

/** The scenes at a place, by episode and in its order. */
export const scenesAt = filedPerEdition((edition) =>
  inOrder(edition).map((scene) => [scene.fields.place, scene] as const),
);

/** The scenes somebody is in, by episode and in its order. */
export const scenesWith = filedPerEdition((edition) =>
  inOrder(edition).flatMap((scene) =>
    [...new Set(scene.fields.cast.map(({ character }) => character))].map((who) => [who, scene] as const),
  ),
);

/** Characters, those in most scenes first. */
export function mostSeenFirst(edition: Edition): Entry<'character'>[] {
  const seen = ({ id }: Entry<'character'>) => scenesWith(edition, id).length;
  return edition.ofKind('character').toSorted((a, b) => seen(b) - seen(a));
}
