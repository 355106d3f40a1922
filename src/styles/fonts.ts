/** By package: Astro names a family after what stands here, and a path of this machine would stand in every page. */
const file = (name: string) => `@fontsource/${name}.woff2`;

/** The typefaces, self-hosted from their packages and cut to the Latin letters the site uses. */
export const fonts = <Provider>(provider: Provider) => [
  {
    provider,
    name: 'Michroma',
    cssVariable: '--font-michroma' as const,
    fallbacks: ['sans-serif'],
    options: { variants: [variant(400, 'normal', 'michroma/files/michroma-latin-400-normal')] },
  },
  {
    provider,
    name: 'Jost',
    cssVariable: '--font-jost' as const,
    fallbacks: ['sans-serif'],
    options: {
      variants: [
        variant(400, 'normal', 'jost/files/jost-latin-400-normal'),
        variant(600, 'normal', 'jost/files/jost-latin-600-normal'),
      ],
    },
  },
  {
    provider,
    name: 'Source Serif 4',
    cssVariable: '--font-source-serif' as const,
    fallbacks: ['serif'],
    options: {
      variants: [
        variant(400, 'normal', 'source-serif-4/files/source-serif-4-latin-400-normal'),
        variant(400, 'italic', 'source-serif-4/files/source-serif-4-latin-400-italic'),
        variant(600, 'normal', 'source-serif-4/files/source-serif-4-latin-600-normal'),
      ],
    },
  },
];

function variant(weight: number, style: 'normal' | 'italic', name: string) {
  // A typeface that comes late stays away until the next page, so that no line moves under a reader's eyes.
  return { weight, style, src: [file(name)] as [string], display: 'optional' as const };
}
