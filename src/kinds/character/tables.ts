import type { CellMaker, Panel } from '../../cells/cells.ts';
import { list } from '../../cells/list.ts';
import type { Entry } from '../../wiki/entry.ts';
import { scenesIn } from '../scene/scenes-in.ts';

/** The scenes somebody is in. */
export function tables({ id }: Entry<'character'>, make: CellMaker): Panel[] {
  const { edition } = make;
  const scenes = edition.ofKind('episode').flatMap((episode) => scenesIn(edition, episode.id));
  return [
    list(
      'scenes',
      'Scenes',
      scenes
        .filter((scene) => scene.fields.cast.some((each) => each.character === id))
        .map((scene) => make.entries([scene.id])),
    ),
  ];
}
