import type { CellMaker, Panel } from '../../cells/cells.ts';
import { scenesIn } from '../story/scenes.ts';
import type { Entry } from '../../wiki/entry.ts';
import { list } from '../../cells/list.ts';

/** The scenes on either side of one. */
export function scenePanels({ id, fields }: Entry<'scene'>, make: CellMaker): Panel[] {
  const scenes = scenesIn(make.edition, fields.episode);
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
}

/** The scenes somebody is in. */
export function characterPanels({ id }: Entry<'character'>, make: CellMaker): Panel[] {
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

/** What lies within a place or thing, and the scenes there. */
export function lorePanels({ id }: Entry<'lore'>, make: CellMaker): Panel[] {
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
}
