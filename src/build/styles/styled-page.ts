/** A page in pieces around its own styles, which become one. */
export interface StyledPage {
  /** Its own styles in their order: the text of each that stands in its head, the address of each that it links. */
  styles: { text?: string; href?: string }[];
  /** The addresses of stylesheets for some media alone, which it goes on to link. */
  media: string[];
  /** The page without its own styles. */
  rest: string;
  /** The page with one style, where the first of its own stood. */
  styled(css: string): string;
}

/** A style or a link to one in a head; one with other attributes, as for paper, stays what it is. */
const plain = /<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/g;
const forMedia = /<link rel="stylesheet" href="([^"]*)" media="[^"]*">/g;

/**
 * Takes a page apart to give it one style: a hash is the one thing in a page that cannot be compressed, and each style
 * needs one.
 * @param html as Astro writes it
 */
export function styledPage(html: string): StyledPage {
  const end = Math.max(0, html.indexOf('</head>'));
  const head = html.slice(0, end);
  const found = [...head.matchAll(plain)];
  const first = found[0]?.index ?? end;
  const before = head.slice(0, first);
  const after = head.slice(first).replace(plain, '') + html.slice(end);
  return {
    styles: found.map(([, text, href]) => ({ text, href })),
    media: [...head.matchAll(forMedia)].map(([, href]) => href!),
    rest: before + after,
    styled: (css) => (found.length > 0 ? `${before}<style>${css}</style>${after}` : html),
  };
}
