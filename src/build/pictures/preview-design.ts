import type { Drawing } from '../../read/drawings/drawings.ts';
import { emblemOutlines } from '../../draw/emblem-shapes.ts';
import { pictogramOf, type Sign } from '../../views/pictures/sign.ts';
import { drawablePart } from '../../draw/drawable-letters.ts';
import type { Palette } from '../../draw/tokens.ts';
import { fontFamily } from './typefaces.ts';

/** The size that sites ask of a preview picture. */
export const previewSize = { width: 1200, height: 630 };

type Box = { type: string; props: Record<string, unknown> };

const box = (style: Record<string, unknown>, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});

const image = (svg: string, size: number): Box => ({
  type: 'img',
  props: { src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, width: size, height: size },
});

/** Where the parts of a card lie upon its ground: the kind, the screen with the sign, and the words about a line. */
export const places = {
  kind: { left: 68, top: 72, width: 660, height: 44 },
  screen: { left: 780, top: 149, size: 352 },
  words: { left: 68, width: 660, centre: 327 },
};

/**
 * What all cards of a site share, as satori lays it out: the stripe above and the site's name below.
 * Flat colours alone, as a shade would cost more bytes than all the words.
 */
export function groundDesign(site: string, palette: Palette, logo?: Drawing): Box {
  return box(
    {
      ...previewSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: palette.page,
    },
    box(
      { height: 20 },
      ...[1, 2, 3, 4].map((band) => box({ flex: 1, backgroundColor: palette[`stripe-${band}`] })),
    ),
    box(
      {
        alignItems: 'center',
        padding: '0 68px 48px',
        fontFamily: fontFamily('michroma'),
        fontSize: 22,
        color: palette.link,
      },
      ...(logo ? [image(logoSvg(logo, palette.accent!), 44), box({ width: 16 })] : []),
      drawablePart(site.toUpperCase()),
    ),
  );
}

/** The kind of entry that a card is about, as satori lays it out. */
export function kindDesign(kind: string, palette: Palette): Box {
  const { width, height } = places.kind;
  return box(
    {
      width,
      height,
      fontFamily: fontFamily('jost'),
      fontSize: 30,
      color: palette.muted,
      backgroundColor: palette.page,
    },
    kind,
  );
}

/** The words of a card, as satori lays them out: as high as they are. */
export function wordsDesign(title: string, summary: string, palette: Palette): Box {
  return box(
    { width: places.words.width, flexDirection: 'column', backgroundColor: palette.page },
    box(
      { fontFamily: fontFamily('michroma'), fontSize: sizeOf(title), lineHeight: 1.22, color: palette.ink },
      drawablePart(title),
    ),
    box(
      {
        fontFamily: fontFamily('source-serif-4'),
        fontSize: 32,
        lineHeight: 1.4,
        marginTop: 22,
        color: palette.muted,
      },
      drawablePart(summary),
    ),
  );
}

function sizeOf(title: string): number {
  return title.length > 44 ? 40 : title.length > 26 ? 46 : title.length > 14 ? 54 : 64;
}

/** A tube's screen with a sun and its rays, and before it the sign of what the card is about. */
export function screenSvg(palette: Palette, sign: Sign | undefined, logo: Drawing | undefined): string {
  const { size } = places.screen;
  const rays = Array.from({ length: 16 }, (_, ray) => {
    const point = (angle: number) =>
      `${(50 + 90 * Math.cos(angle)).toFixed(1)} ${(50 + 90 * Math.sin(angle)).toFixed(1)}`;
    const angle = (ray / 16) * 2 * Math.PI;
    return `M50 50 ${point(angle - 0.1)} ${point(angle + 0.1)}Z`;
  }).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">`,
    `<rect width="100" height="100" fill="${palette.page}"/>`,
    '<clipPath id="tube"><rect x="3" y="3" width="94" height="94" rx="16"/></clipPath>',
    `<rect width="100" height="100" rx="19" fill="${palette['paint-deep']}"/><g clip-path="url(#tube)">`,
    `<rect width="100" height="100" fill="${palette['paint-shade']}"/>`,
    `<path fill="${palette['stripe-2']}" d="${rays}"/>`,
    `<circle cx="50" cy="50" r="36" fill="${palette['paint-sun']}"/></g>`,
    `<g transform="translate(29 29) scale(1.75)">${signSvg(palette, sign, logo)}</g></svg>`,
  ].join('');
}

function signSvg(palette: Palette, sign: Sign | undefined, logo: Drawing | undefined): string {
  if (sign?.emblem) {
    const { shape, facets } = emblemOutlines[sign.emblem.shape];
    const fill = palette[`emblem-${sign.emblem.colour}`];
    return `<path fill="${fill}" fill-rule="evenodd" d="${shape}"/><path fill="none" stroke="${palette['paint-sun']}" stroke-width="1" d="${facets}"/>`;
  }
  if (sign) {
    return `<path fill="none" stroke="${palette['paint-rim']}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d="${pictogramOf(sign.kind)}"/>`;
  }
  return logo ? `<g transform="scale(0.75)" color="${palette['paint-rim']}">${logo.markup}</g>` : '';
}

function logoSvg(logo: Drawing, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${logo.viewBox}" color="${colour}">${logo.markup}</svg>`;
}
