import { readFileSync } from 'node:fs';
import { readTokens, type Side } from '../core/tokens.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The first theme's colours, which everything drawn outside of pages wears. */
export const palettes = { light: palette('light'), dark: palette('dark') };

function palette(side: Side) {
  return readTokens(css, 'warm', side);
}
