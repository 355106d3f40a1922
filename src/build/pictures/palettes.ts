import { readFileSync } from 'node:fs';
import { readTokens, type Palette } from '../../draw/tokens.ts';

const css = ['theme.css', 'screen-tokens.css']
  .map((file) => readFileSync(new URL(`../../styles/${file}`, import.meta.url), 'utf8'))
  .join('');

/** The first theme's colours, which everything drawn outside of pages wears. */
export const palettes = { light: readTokens(css, 'warm', 'light'), dark: readTokens(css, 'warm', 'dark') };

/** The colours of every theme on both sides. */
export const allPalettes = [
  palettes.light,
  palettes.dark,
  readTokens(css, 'cool', 'light'),
  readTokens(css, 'cool', 'dark'),
];

/** The flat colours of a palette, as #rrggbb. */
export function paintsOf(palette: Palette): string[] {
  return Object.values(palette).filter((colour) => /^#[0-9a-f]{6}$/.test(colour));
}
