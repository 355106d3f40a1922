import { localFaces, webFaces, type Metrics, type WebFace } from './face-metrics.ts';

/**
 * Faces of the reader's device in the measures of the site's own: they stand in for these until they have come, and
 * no line moves when they do. What CSS can adjust is the width, taken from the average of Latin text, and the height
 * of a line; see CSS Fonts 5, size-adjust.
 * @returns the family names by the site's family, in the order to try, and the rules that make them
 */
export function fallbackFaces(): { names: Record<string, string[]>; css: string } {
  const names: Record<string, string[]> = {};
  const rules: string[] = [];
  for (const face of webFaces) {
    for (const { name, generic, regular, bold } of localFaces) {
      if (generic !== face.generic) continue;
      const family = `${face.family.replace(/[^a-z]+/gi, '')}-${name}`;
      const own = (names[face.family] ??= []);
      if (!own.includes(family)) own.push(family);
      rules.push(ruleOf(family, face, face.weight >= 600 ? bold : regular));
    }
  }
  return { names, css: rules.join('') };
}

function ruleOf(family: string, face: WebFace, local: Metrics & { called: string[] }): string {
  const size = face.width / face.em / (local.width / local.em);
  const share = (value: number) => percent(value / face.em / size);
  const from = local.called.map((called) => `local("${called}")`).join();
  return `@font-face{font-family:"${family}";font-weight:${face.weight};font-style:${face.style};src:${from};size-adjust:${percent(size)};ascent-override:${share(face.ascent)};descent-override:${share(face.descent)};line-gap-override:0%}`;
}

const percent = (share: number) => `${Math.round(share * 1_000) / 10}%`;
