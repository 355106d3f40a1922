import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '../../read/drawings/drawings.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import type { Wiki } from '../../wiki/wiki.ts';
import { basePath } from '../../settings.ts';
import { palettes } from '../pictures/palettes.ts';
import type { Build, Step } from '../walk/step.ts';
import { directionOf } from '../../wiki/language.ts';

/** The icons as pictures: how large, how rounded the tile, and how much of it the sign fills. */
const pictures = [
  { file: 'icon-32.png', size: 32, round: 0.2, fill: 0.86 },
  { file: 'apple-touch-icon.png', size: 180, round: 0, fill: 0.7 },
  { file: 'icon-192.png', size: 192, round: 0.2, fill: 0.76 },
  { file: 'icon-512.png', size: 512, round: 0.2, fill: 0.76 },
  // What may be cut to a circle keeps its sign within the middle four fifths.
  { file: 'icon-maskable.png', size: 512, round: 0, fill: 0.56 },
];

/** Makes the icons of the site and its manifest from the wiki's logo; a wiki without one has none. */
export function siteIcons({ dist, wiki }: Build): Step {
  return {
    name: 'site-icons',
    start() {
      const logo = wiki.drawings.get(wiki.settings.logo ?? '');
      if (!logo) return;
      const write = (file: string, data: string | Buffer) => writeFileSync(join(dist, file), data);
      write('icon.svg', iconSvg(logo, 0.2, 0.86));
      for (const { file, size, round, fill } of pictures) {
        const svg = iconSvg(logo, round, fill);
        write(file, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
      }
      write('site.webmanifest', JSON.stringify(manifest(wiki)));
      return `${pictures.length + 1} icons and the manifest`;
    },
  };
}

/** The logo on a tile, which turns with the side of the browser that shows it. */
function iconSvg({ viewBox, markup }: Drawing, round: number, fill: number): string {
  const { light, dark } = palettes;
  const inset = 50 * (1 - fill);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" color="${light['icon-sign']}">`,
    `<style>@media (prefers-color-scheme: dark) { svg { color: ${dark['icon-sign']} } rect { fill: ${dark['icon-ground']} } }</style>`,
    `<rect width="100" height="100" rx="${100 * round}" fill="${light['icon-ground']}"/>`,
    `<svg x="${inset}" y="${inset}" width="${100 * fill}" height="${100 * fill}" viewBox="${viewBox}">${markup}</svg></svg>`,
  ].join('');
}

function manifest({ settings, levels }: Wiki) {
  const hrefs = new Hrefs(basePath, levels.lowest.path);
  return {
    name: settings.title,
    description: settings.tagline,
    lang: settings.language,
    dir: directionOf(settings.language),
    start_url: hrefs.home(),
    scope: basePath,
    display: 'browser',
    background_color: palettes.light.page,
    theme_color: palettes.light['icon-ground'],
    icons: pictures
      .filter(({ size }) => size >= 192)
      .map(({ file, size }) => ({
        src: hrefs.shared(file),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: file.includes('maskable') ? 'maskable' : 'any',
      })),
  };
}
