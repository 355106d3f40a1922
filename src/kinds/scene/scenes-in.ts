import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** The scenes of an episode in its order. */
export function scenesIn(edition: Edition, episode: string): Entry<'scene'>[] {
  return edition
    .ofKind('scene')
    .filter((scene) => scene.fields.episode === episode)
    .sort((a, b) => a.fields.order - b.fields.order);
}
