import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Phrase } from '../../cells/cells.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import { knowsEndOf } from './ends.ts';
import { partAnchor } from './parts.ts';

/** The way to how a story ends. */
export interface Ending extends Phrase {
  href: string;
  /** The story's own page. */
  story: string;
}

/** The endings an edition knows, in the order of the episodes: each the last part of a story, or its last scene. */
export const endingsOf = oncePerEdition((edition): readonly Ending[] =>
  episodesInOrder(edition)
    .filter(({ id }) => knowsEndOf(edition, id))
    .flatMap(({ id, fields }) => {
      const scenes = scenesIn(edition, id);
      const last = scenes.at(-1);
      if (!last) return [];
      const begun = scenes.findLastIndex((scene) => scene.fields.part);
      const anchor = begun < 0 ? last.id : partAnchor(scenes, begun);
      const story = edition.hrefs.story(id);
      return { text: `How “${fields.title}” ends`, href: edition.hrefs.story(id, anchor), story };
    }),
);
