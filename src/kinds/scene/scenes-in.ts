import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';

const inOrder = oncePerEdition((edition): Entry<'scene'>[] =>
  edition.ofKind('scene').sort((a, b) => a.fields.order - b.fields.order),
);

/** The scenes of an episode in its order. */
export const scenesIn = filedPerEdition((edition) =>
  inOrder(edition).map((scene) => [scene.fields.episode, scene] as const),
);

/** The scenes at a place. */
export const scenesAt = filedPerEdition((edition) =>
  inOrder(edition).map((scene) => [scene.fields.place, scene] as const),
);

/** The scenes somebody is in, by episode and in its order. */
export const scenesWith = filedPerEdition((edition) =>
  edition
    .ofKind('episode')
    .flatMap(({ id }) => scenesIn(edition, id))
    .flatMap((scene) =>
      [...new Set(scene.fields.cast.map(({ character }) => character))].map((who) => [who, scene] as const),
    ),
);
