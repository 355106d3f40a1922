import { fallbackFaces } from './fallback-faces.ts';
import { webFaces, type WebFace } from './face-metrics.ts';

const families = [
  { name: 'Michroma', cssVariable: '--font-michroma' },
  { name: 'Jost', cssVariable: '--font-jost' },
  { name: 'Source Serif 4', cssVariable: '--font-source-serif' },
] as const;

/**
 * The typefaces, self-hosted from their packages and cut to the Latin letters the site uses. Text is shown at once in a
 * face of the device, in their measures; Astro’s own fallbacks know neither Android nor weights, so they are off.
 */
export const fonts = <Provider>(provider: Provider) =>
  families.map(({ name, cssVariable }) => {
    const faces = webFaces.filter(({ family }) => family === name);
    return {
      provider,
      name,
      cssVariable,
      fallbacks: [...fallbackFaces().names[name]!, faces[0]!.generic],
      optimizedFallbacks: false,
      options: { variants: faces.map(variant) as [Variant, ...Variant[]] },
    };
  });

type Variant = ReturnType<typeof variant>;

/**
 * By package: Astro names a family after what stands here, and a path of this machine would stand in every page.
 * Text waits a tenth of a second for its face, which on a quick line spares it a change, and three seconds are enough for all
 * faces on slow 4G; whom they reach later reads on undisturbed and has them on the next page.
 */
function variant({ weight, style, file }: WebFace) {
  return { weight, style, src: [`@fontsource/${file}.woff2`] as [string], display: 'fallback' as const };
}
