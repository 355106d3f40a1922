import type { Emblem } from '../draw/emblem-shapes.ts';
import { readTokens } from '../draw/tokens.ts';
import tokens from './theme.css?raw';

/**
 * The colour of an emblem that is taken to other pages, as previews do: a page has the token alone of colours that stand in
 * it, and where it has none the value of the first theme goes along.
 */
export function emblemPaint(colour: Emblem['colour']): string {
  const [light, dark] = (['light', 'dark'] as const).map(
    (side) => readTokens(tokens, 'warm', side)[`emblem-${colour}`],
  );
  return `var(--color-emblem-${colour},light-dark(${light},${dark}))`;
}
