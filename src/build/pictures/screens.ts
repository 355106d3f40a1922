import { emblemOutlines } from '../../draw/emblem-shapes.ts';
import type { Palette } from '../../draw/tokens.ts';
import type { Drawing } from '../../read/drawings/drawings.ts';
import { pictogramOf, type Sign } from '../../views/pictures/sign.ts';

interface Size {
  width: number;
  height: number;
}

/** A tube's screen that shows the site's own picture. */
export function pictureSvg(palette: Palette, { viewBox, markup }: Drawing, { width, height }: Size): string {
  const painted = markup.replace(/var\(--color-([\w-]+)\)/g, (_, name: string) => palette[name]!);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.page}"/>`,
    `<clipPath id="tube"><rect x="11" y="11" width="${width - 22}" height="${height - 22}" rx="52"/></clipPath>`,
    `<rect width="${width}" height="${height}" rx="62" fill="${palette['paint-deep']}"/><g clip-path="url(#tube)">`,
    `<svg viewBox="${viewBox}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">${painted}</svg></g></svg>`,
  ].join('');
}

/**
 * A tube's screen with a sun and its rays, and before it the sign of what the card is about.
 * @param size in pixels
 */
export function screenSvg(
  palette: Palette,
  sign: Sign | undefined,
  logo: Drawing | undefined,
  size: number,
): string {
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
    `<circle cx="50" cy="50" r="40" fill="${palette['paint-sun']}"/></g>`,
    `<g transform="translate(23.6 23.6) scale(2.2)">${signSvg(palette, sign, logo)}</g></svg>`,
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
