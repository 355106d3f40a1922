import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry, Entry } from '../../wiki/entry.ts';

/** A scene to go on to, by its number among those that the edition shows. */
interface Step {
  number: number;
  title: string;
  href: string;
}

/** Where a scene stands in its story, and the scenes on either side. */
export interface Pager {
  number: number;
  total: number;
  before?: Step;
  after?: Step;
}

/** The way from a scene to the next ones; none for other entries, and for a scene that is alone. */
export function pagerOf(edition: Edition, entry: AnyEntry): Pager | undefined {
  if (entry.kind !== 'scene') return undefined;
  const scenes = scenesIn(edition, entry.fields.episode);
  if (scenes.length < 2) return undefined;
  const at = scenes.findIndex(({ id }) => id === entry.id);
  const step = (scene: Entry<'scene'> | undefined, number: number): Step | undefined =>
    scene && { number, title: scene.fields.title, href: edition.hrefs.entry(scene) };
  return {
    number: at + 1,
    total: scenes.length,
    before: step(scenes[at - 1], at),
    after: step(scenes[at + 1], at + 2),
  };
}
