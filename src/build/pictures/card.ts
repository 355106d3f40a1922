import { draw, paint } from './draw.ts';
import type { Box } from './boxes.ts';
import { IndexedPicture, type Pixels } from './indexed-picture.ts';
import { paintsOf, palettes } from './palettes.ts';
import { pngOf } from './png.ts';
import { places, previewSize } from './preview-design.ts';

/** All that a preview picture is made of. */
export interface Card {
  /** What all cards of a site share. */
  ground: Box;
  /** What its screen shows, an SVG. */
  screen: string;
  /** The kind of entry; what a card of that kind says of it. */
  kind?: { name: string; design: Box };
  words: Box;
  line?: Box;
  /** Where the parts lie. */
  places: { screen: Corner; words: { left: number; width: number; centre: number } };
  /** Whether it has a picture of many shades, which becomes a sixth lighter when it is compressed as hard as can be. */
  shaded: boolean;
}

interface Corner {
  left: number;
  top: number;
}

const paints = paintsOf(palettes.light);

/** How hard the card with a picture of many shades is compressed. */
const hardest = 9;

/** What cards share, as it was painted: the last ground, upon it the last screen, and each kind. */
let ground: { of: string; picture: IndexedPicture } | undefined;
let screened: { of: string; picture: IndexedPicture } | undefined;
const kinds = new Map<string, Pixels>();

/** A card as a PNG. Those with the same screen are best drawn one after another: it is painted once for them. */
export async function drawCard(card: Card): Promise<Buffer> {
  const under = await underWords(card);
  const { left, width, centre } = card.places.words;
  const words = await draw(card.words, { width });
  const parts: [Pixels, Corner][] = [[words, { left, top: centre - Math.round(words.height / 2) }]];
  if (card.line) {
    const { left, bottom, width } = places.withLine.line;
    const line = await draw(card.line, { width });
    parts.push([line, { left, top: bottom - line.height }]);
  }
  if (card.kind) parts.push([await kindOf(card.kind), places.kind]);
  return pngOf(under.with(parts), card.shaded ? hardest : undefined);
}

async function underWords({ ground: design, screen, places }: Card): Promise<IndexedPicture> {
  const of = JSON.stringify(design);
  if (ground?.of !== of) {
    ground = { of, picture: IndexedPicture.of(await draw(design, previewSize), paints) };
    screened = undefined;
  }
  if (screened?.of !== screen) {
    screened = { of: screen, picture: ground.picture.with([[paint(screen), places.screen]]) };
  }
  return screened.picture;
}

async function kindOf({ name, design }: { name: string; design: Box }): Promise<Pixels> {
  const drawn = kinds.get(name) ?? (await draw(design, places.kind));
  kinds.set(name, drawn);
  return drawn;
}
