/** A style that names its layer itself, after comments at most. */
const layered = /^\s*(?:\/\*[\s\S]*?\*\/\s*)*@layer\b/;

/**
 * Puts the styles of components into the layer that is theirs: below the utilities of their markup, whichever of the two
 * comes first in a page. A style that names a layer itself stays in that. A plugin of Vite.
 */
export const componentLayer = {
  name: 'component-layer',
  // As Astro hands it over, scoped to its component; before it is put together with others.
  enforce: 'pre' as const,
  transform(css: string, id: string) {
    if (!id.includes('?astro&type=style') || layered.test(css)) return;
    return { code: `@layer components {${css}}`, map: null };
  },
};
