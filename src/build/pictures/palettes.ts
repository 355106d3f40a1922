import { readFileSync } from 'node:fs';
import { readTokens, type Side } from '../../draw/tokens.ts';

const css = ['theme.css', 'screen-tokens.css']
  .map((file) => readFileSync(new URL(`../../styles/${file}`, import.meta.url), 'utf8'))
  .join('');

/** The first theme's colours, which everything drawn outside of pages wears. */
export const palettes = { light: palette('light'), dark: palette('dark') };

function palette(side: Side) {
  return readTokens(css, 'warm', side);
}
