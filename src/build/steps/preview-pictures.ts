import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Edition } from '../../wiki/edition.ts';
import { previewFiles, type PreviewWords } from '../../views/pictures/preview-pictures.ts';
import { draw, paint } from '../pictures/draw.ts';
import { IndexedPicture, type Pixels } from '../pictures/indexed-picture.ts';
import {
  groundDesign,
  kindDesign,
  places,
  previewSize,
  screenSvg,
  wordsDesign,
} from '../pictures/preview-design.ts';
import { palettes } from '../pictures/palettes.ts';
import { pngOf, pngWriter } from '../pictures/png.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/cards');
const palette = palettes.light;

/** Draws a preview picture per entry and one for the site; one drawn before is taken from the cache. */
export function previewPictures({ dist, wiki }: Build): Step {
  return {
    name: 'preview-pictures',
    async start(progress) {
      const logo = wiki.drawings.get(wiki.settings.logo ?? '');
      const cards = previewFiles(Edition.all(wiki, '/'));
      const ground = groundDesign(wiki.settings.title, palette, logo);
      mkdirSync(cache, { recursive: true });
      let [done, drawn] = [0, 0];
      let painted: IndexedPicture | undefined;
      const named = new Map<string, Pixels>();
      for (const [sign, alike] of Map.groupBy(cards, ({ text }) => screenSvg(palette, text.sign, logo))) {
        // Painted once for all that bear the sign, and not at all where each of them is kept.
        let signed: IndexedPicture | undefined;
        for (const { file, text } of alike) {
          progress(done++, cards.length, 'preview pictures');
          const kept = join(cache, `${keyOf(ground, sign, text)}.png`);
          if (!existsSync(kept)) {
            painted ??= IndexedPicture.of(await draw(ground, previewSize), paints);
            signed ??= painted.with(paint(sign), places.screen);
            // Renamed when whole: another build may be reading. The loop of events turns while it is written, without
            // which the rasteriser gives no memory back.
            await writeFile(`${kept}.${process.pid}`, pngOf(await withWords(signed, named, text)));
            await rename(`${kept}.${process.pid}`, kept);
            drawn++;
          }
          lay(kept, join(dist, file));
        }
      }
      return `${counted(cards.length)} preview pictures, ${counted(drawn)} of them new`;
    },
  };
}

/** @param named the kinds as they were painted, each once */
async function withWords(
  signed: IndexedPicture,
  named: Map<string, Pixels>,
  { title, summary, kind }: PreviewWords,
): Promise<IndexedPicture> {
  const words = await draw(wordsDesign(title, summary, palette), { width: places.words.width });
  const top = places.words.centre - Math.round(words.height / 2);
  const card = signed.with(words, { left: places.words.left, top });
  if (!kind) return card;
  const name = named.get(kind) ?? (await draw(kindDesign(kind, palette), places.kind));
  named.set(kind, name);
  return card.with(name, places.kind);
}

const paints = Object.values(palette).filter((colour) => /^#[0-9a-f]{6}$/.test(colour));

function lay(kept: string, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
}

/** A name for all that a card depends on: its words, colours and shapes, and how it is written. */
function keyOf(ground: object, sign: string, { title, summary, kind }: PreviewWords): string {
  const words = [wordsDesign(title, summary, palette), kind && kindDesign(kind, palette)];
  return createHash('sha256')
    .update(JSON.stringify([ground, sign, words, pngWriter]))
    .digest('hex');
}
