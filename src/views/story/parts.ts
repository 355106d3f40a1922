import type { Entry } from '../../wiki/entry.ts';

/**
 * The anchor of the part that begins with a scene; the first scene always begins one.
 * @param scenes of a story, in its order
 */
export function partAnchor(scenes: readonly Entry<'scene'>[], at: number): string {
  return `part-${scenes.slice(0, at + 1).filter(({ fields }, index) => fields.part || index === 0).length}`;
}
