import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Drawing } from '../../read/drawings/drawings.ts';
import { Edition } from '../../wiki/edition.ts';
import { previewFiles, type PreviewWords } from '../../views/pictures/preview-pictures.ts';
import { keep, lay } from '../kept/file.ts';
import { draw, paint } from '../pictures/draw.ts';
import { lineDesign } from '../pictures/line-design.ts';
import { IndexedPicture, type Pixels } from '../pictures/indexed-picture.ts';
import {
  groundDesign,
  kindDesign,
  lineRoom,
  places,
  previewSize,
  wordsDesign,
} from '../pictures/preview-design.ts';
import { pictureSvg, screenSvg } from '../pictures/screens.ts';
import { paintsOf, palettes } from '../pictures/palettes.ts';
import { pngOf, pngWriter } from '../pictures/png.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/cards');
const palette = palettes.light;

/** How hard the one card with a picture of many shades is compressed: it becomes a sixth lighter. */
const hardest = 9;

/** Draws a preview picture per entry and one for the site; one drawn before is taken from the cache. */
export function previewPictures({ dist, wiki }: Build): Step {
  return {
    name: 'preview-pictures',
    async start(progress) {
      const logo = wiki.drawings.get(wiki.settings.logo ?? '');
      const cards = previewFiles(Edition.all(wiki, '/'), lineRoom);
      const ground = groundDesign(wiki.settings.title, palette, logo);
      mkdirSync(cache, { recursive: true });
      let [done, drawn] = [0, 0];
      let painted: IndexedPicture | undefined;
      const named = new Map<string, Pixels>();
      for (const [sign, alike] of Map.groupBy(cards, ({ text }) => shownOn(text, logo))) {
        // Painted once for all that bear the sign, and not at all where each of them is kept.
        let signed: IndexedPicture | undefined;
        for (const { file, text } of alike) {
          progress(done++, cards.length, 'preview pictures');
          const kept = join(cache, `${keyOf(ground, sign, text)}.png`);
          if (!existsSync(kept)) {
            painted ??= IndexedPicture.of(await draw(ground, previewSize), paints);
            signed ??= painted.with(paint(sign), placesOf(alike[0]!.text).screen);
            await keep(kept, pngOf(await withWords(signed, named, text), text.picture && hardest));
            drawn++;
          }
          lay(kept, join(dist, file));
        }
      }
      return `${counted(cards.length)} preview pictures, ${counted(drawn)} of them new`;
    },
  };
}

/** What the screen of a card shows. */
function shownOn(text: PreviewWords, logo: Drawing | undefined): string {
  const { screen } = placesOf(text);
  return text.picture
    ? pictureSvg(palette, text.picture, screen)
    : screenSvg(palette, text.sign, logo, screen.width);
}

/** Where the parts of a card lie. */
const placesOf = ({ line, picture }: PreviewWords) =>
  line ? places.withLine : picture ? places.withPicture : places;

/** @param named the kinds as they were painted, each once */
async function withWords(
  signed: IndexedPicture,
  named: Map<string, Pixels>,
  text: PreviewWords,
): Promise<IndexedPicture> {
  const { words: design, line } = designsOf(text);
  const place = placesOf(text).words;
  const words = await draw(design, { width: place.width });
  const top = place.centre - Math.round(words.height / 2);
  let card = signed.with(words, { left: place.left, top });
  if (line) {
    const { left, bottom, width } = places.withLine.line;
    const drawn = await draw(line, { width });
    card = card.with(drawn, { left, top: bottom - drawn.height });
  }
  const { kind } = text;
  if (!kind) return card;
  const name = named.get(kind) ?? (await draw(kindDesign(kind, palette), places.kind));
  named.set(kind, name);
  return card.with(name, places.kind);
}

/** With a line through the worlds a card needs no summary. */
function designsOf(text: PreviewWords) {
  const { title, summary, line } = text;
  const { width, most } = places.withLine.line;
  return {
    words: wordsDesign(
      { title, summary: line ? undefined : summary, width: placesOf(text).words.width },
      palette,
    ),
    line: line && lineDesign(line, palette, width, most),
  };
}

const paints = paintsOf(palette);

/** A name for all that a card depends on: its words, colours, shapes and places, and how it is written. */
function keyOf(ground: object, sign: string, text: PreviewWords): string {
  const { kind } = text;
  const parts = [designsOf(text), placesOf(text), kind && kindDesign(kind, palette)];
  return createHash('sha256')
    .update(JSON.stringify([ground, sign, parts, pngWriter]))
    .digest('hex');
}
