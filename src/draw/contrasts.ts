import { wcagContrast } from 'culori';
import type { Palette } from './tokens.ts';

const grounds = ['page', 'raised', 'panel', 'pane'];
const text = 4.5;
const graphic = 3;

/** What stands on what, and the contrast it needs: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
const pairsOf = (names: readonly string[]): [above: string[], below: string[], least: number][] => {
  const family = (prefix: string) => names.filter((name) => name.startsWith(prefix));
  return [
    [['ink', 'muted', 'link', 'visited'], grounds, text],
    [['on-ink'], ['ink', 'button'], text],
    [['ink'], ['mark'], text],
    [['border', 'accent', 'lamp'], ['page', 'raised', 'pane'], graphic],
    [['lamp', 'accent'], ['panel'], graphic],
    [['focus'], grounds, graphic],
    [family('emblem-').filter((name) => name !== 'emblem-cut'), [...grounds, 'emblem-cut'], graphic],
    [['thread', ...family('lane-'), ...family('stance-')], ['page', 'raised', 'panel'], graphic],
    [['icon-sign'], ['icon-ground'], graphic],
  ];
};

/** One colour on another, with what it reaches and what it must reach. */
export interface Contrast {
  above: string;
  below: string;
  contrast: number;
  least: number;
}

/** The colours in a token: a gradient has several, each of which something may stand on. */
export const coloursOf = (palette: Palette, name: string): string[] =>
  palette[name]?.match(/#[0-9a-f]{3,8}\b/gi) ?? [];

/** Every pair of colours of which one stands on the other, by the names of their tokens. */
export function contrastsOf(palette: Palette): Contrast[] {
  return pairsOf(Object.keys(palette)).flatMap(([tops, grounds, least]) =>
    tops.flatMap((above) =>
      grounds.flatMap((below) =>
        coloursOf(palette, above)
          .flatMap((top) => coloursOf(palette, below).map((ground) => wcagContrast(top, ground)))
          .map((contrast) => ({ above, below, contrast, least })),
      ),
    ),
  );
}

/** The tokens that the pairs are of. */
export const namedTokens = (names: readonly string[]): string[] => [
  ...new Set(pairsOf(names).flatMap(([above, below]) => [...above, ...below])),
];
