import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Drawing } from '../../read/drawings/drawings.ts';
import { previewFiles, type PreviewWords } from '../../views/pictures/preview-pictures.ts';
import { Edition } from '../../wiki/edition.ts';
import { lay } from '../kept/file.ts';
import type { Box } from '../pictures/boxes.ts';
import type { Card } from '../pictures/card.ts';
import { lineDesign } from '../pictures/line-design.ts';
import type { Painter } from '../pictures/painter.ts';
import { palettes } from '../pictures/palettes.ts';
import { pngWriter } from '../pictures/png.ts';
import { groundDesign, kindDesign, lineRoom, places, wordsDesign } from '../pictures/preview-design.ts';
import { pictureSvg, screenSvg } from '../pictures/screens.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/cards');
const palette = palettes.light;

/** Draws a preview picture per entry and one for the site; one drawn before is taken from the cache. */
export function previewPictures({ dist, wiki }: Build, painter: Painter): Step {
  const logo = wiki.drawings.get(wiki.settings.logo ?? '');
  const ground = groundDesign(wiki.settings.title, palette, logo);
  const cardOf = (text: PreviewWords) => cardShowing(text, ground, logo);
  const files: { kept: string; file: string; text: PreviewWords }[] = [];
  let drawn = 0;
  let painted: Promise<void> = Promise.resolve();

  return {
    name: 'preview-pictures',
    start(progress) {
      mkdirSync(cache, { recursive: true });
      for (const { file, text } of previewFiles(Edition.all(wiki, '/'), lineRoom)) {
        files.push({ kept: join(cache, keyOf(cardOf(text))), file, text });
      }
      const missing = new Map(
        files.filter(({ kept }) => !existsSync(`${kept}.png`)).map((each) => [each.kept, each]),
      );
      drawn = missing.size;
      let done = 0;
      // What their screens show is painted once for all that show the same.
      const alike = [...Map.groupBy(missing.values(), ({ text }) => screenOf(text, logo)).values()].flat();
      painted = painter.paint(
        alike.values().map(({ kept, text }) => ({ kept, card: cardOf(text) })),
        () => progress(++done, drawn, 'preview pictures'),
      );
      // Heard when the last page is through.
      painted.catch(() => {});
    },
    async pagesDone() {
      await painted;
      for (const { kept, file } of files) lay(`${kept}.png`, join(dist, file));
      return `${counted(files.length)} preview pictures, ${counted(drawn)} of them new`;
    },
  };
}

/** A card, as its words ask for it. With a line through the worlds it needs no summary. */
function cardShowing(text: PreviewWords, ground: Box, logo: Drawing | undefined): Card {
  const { title, summary, line, kind, picture } = text;
  const { screen, words } = placesOf(text);
  const { width, most } = places.withLine.line;
  return {
    ground,
    screen: screenOf(text, logo),
    kind: kind === undefined ? undefined : { name: kind, design: kindDesign(kind, palette) },
    words: wordsDesign({ title, summary: line ? undefined : summary, width: words.width }, palette),
    line: line && lineDesign(line, palette, width, most),
    places: { screen, words },
    shaded: picture !== undefined,
  };
}

/** What the screen of a card shows. */
function screenOf(text: PreviewWords, logo: Drawing | undefined): string {
  const { screen } = placesOf(text);
  return text.picture
    ? pictureSvg(palette, text.picture, screen)
    : screenSvg(palette, text.sign, logo, screen.width);
}

/** Where the parts of a card lie. */
const placesOf = ({ line, picture }: PreviewWords) =>
  line ? places.withLine : picture ? places.withPicture : places;

/** A name for all that a card depends on: its words, colours, shapes and places, and how it is written. */
function keyOf(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([card, places, pngWriter]))
    .digest('hex');
}
