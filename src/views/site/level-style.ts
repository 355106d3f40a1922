import { publicAddress } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';

/**
 * The style that says at which level a page is read where no script runs: marks the answer in the level picker, and
 * names the level and the edition's address on paper. See components/frame/LevelHere.astro.
 */
export function levelStyle({ level, levels, hrefs }: Edition): string {
  const own = `.level-picker [data-rank="${levels.rank(level.id)}"]`;
  return [
    `${own}{background:var(--color-panel);--level-lamp:var(--color-lamp);--level-glow:var(--lamp-glow);font-weight:600}`,
    // Not seen, as the lamp is, but read out.
    `${own}::after{content:" (your answer)";position:absolute;clip-path:inset(50%)}`,
    `:root{--level-label:${cssString(level.label)};--level-address:${cssString(publicAddress(hrefs.home()))}}`,
  ].join('\n');
}

/** A string as CSS writes it, https://www.w3.org/TR/cssom-1/#serialize-a-string. */
const cssString = (text: string) =>
  `"${text.replace(/[\0-\x1f\x7f"\\]/g, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;
