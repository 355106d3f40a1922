import type { Drawing } from '../../read/drawings/drawings.ts';
import { drawablePart } from '../../draw/drawable-letters.ts';
import type { Palette } from '../../draw/tokens.ts';
import type { GlanceRoom } from '../../views/story/glance.ts';
import { box, image, type Box } from './boxes.ts';
import { fontFamily } from './typefaces.ts';

/** The size that sites ask of a preview picture. */
export const previewSize = { width: 1200, height: 630 };

/**
 * Where the parts of a card lie upon its ground: the kind, the screen with the sign, and the words about a line. With a line
 * through the worlds the others make room for it, and the site's picture is wider than a sign.
 */
export const places = {
  kind: { left: 68, top: 72, width: 660, height: 44 },
  screen: { left: 780, top: 149, width: 352, height: 352 },
  words: { left: 68, width: 680, centre: 327 },
  withLine: {
    screen: { left: 912, top: 64, width: 220, height: 220 },
    words: { left: 68, width: 800, centre: 196 },
    line: { left: 68, bottom: 508, width: 1064, height: 150, most: 1.55 },
  },
  withPicture: {
    screen: { left: 620, top: 113, width: 512, height: 384 },
    words: { left: 68, width: 510, centre: 305 },
  },
};

/** How far the worlds and scenes of a line may stand apart on a card. @param lanes how many worlds there are */
export function lineRoom(lanes: number): GlanceRoom {
  const { width, height, most } = places.withLine.line;
  const around = 54;
  const lane = Math.max(16, Math.round((height / most - around) / Math.max(1, lanes - 1)));
  return { lane: Math.min(62, lane), width: Math.round(width / most) - 100, narrowest: 4, widest: 200 };
}

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
    stripeDesign(palette),
    box({ padding: '0 68px 48px' }, nameDesign(site, palette, logo)),
  );
}

/** The stripe above all pictures of a site. */
export function stripeDesign(palette: Palette): Box {
  return box(
    { height: 20 },
    ...[1, 2, 3, 4].map((band) => box({ flex: 1, backgroundColor: palette[`stripe-${band}`] })),
  );
}

/** The site's name with its sign. */
export function nameDesign(site: string, palette: Palette, logo?: Drawing): Box {
  return box(
    {
      flexShrink: 0,
      alignItems: 'center',
      fontFamily: fontFamily('michroma'),
      fontSize: 22,
      color: palette.link,
    },
    ...(logo ? [image(logoSvg(logo, palette.accent!), 44), box({ width: 16 })] : []),
    drawablePart(site.toUpperCase()),
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

/** What stands on a card in words, and how wide. */
export interface CardWords {
  title: string;
  summary?: string;
  width: number;
}

/** The words of a card, as satori lays them out: as high as they are. */
export function wordsDesign({ title, summary, width }: CardWords, palette: Palette): Box {
  return box(
    { width, flexDirection: 'column', backgroundColor: palette.page },
    box(
      {
        fontFamily: fontFamily('michroma'),
        fontSize: sizeOf(title, width),
        lineHeight: 1.2,
        // Room for what hangs below the last line.
        paddingBottom: 10,
        textWrap: 'balance',
        color: palette.ink,
      },
      drawablePart(title),
    ),
    ...(summary ? [summaryDesign(summary, palette)] : []),
  );
}

function summaryDesign(summary: string, palette: Palette): Box {
  return box(
    {
      fontFamily: fontFamily('source-serif-4'),
      fontSize: 32,
      lineHeight: 1.36,
      marginTop: 10,
      color: palette.muted,
    },
    drawablePart(summary),
  );
}

/** The widest letters of the display face are as wide as they are high; most are three quarters of that. */
const letter = 0.78;

/** As large as the longest word allows, and the title on three lines at most. */
function sizeOf(title: string, width: number): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const largest = title.length > 44 ? 42 : title.length > 30 ? 50 : title.length > 20 ? 60 : 76;
  return Math.min(largest, Math.floor(width / (longest * letter)));
}

function logoSvg(logo: Drawing, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${logo.viewBox}" color="${colour}">${logo.markup}</svg>`;
}
