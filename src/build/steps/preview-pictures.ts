import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Edition } from '../../wiki/edition.ts';
import { previewFiles, type PreviewFile } from '../../views/pictures/preview-pictures.ts';
import { draw } from '../pictures/draw.ts';
import { IndexedPicture } from '../pictures/indexed-picture.ts';
import { groundDesign, previewSize, wordsPlace, wordsDesign } from '../pictures/preview-design.ts';
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
      const mark = wiki.drawings.get(wiki.settings.mark ?? '');
      const cards = previewFiles(Edition.all(wiki, '/'));
      mkdirSync(cache, { recursive: true });
      let [done, drawn] = [0, 0];
      const groundOf = ({ text }: PreviewFile) => groundDesign(text, palette, mark);
      const grounds = Map.groupBy(cards, (card) => JSON.stringify(groundOf(card)));
      for (const [ground, alike] of grounds) {
        // Drawn once for all that stand on it, and not at all where each of them is kept.
        let painted: IndexedPicture | undefined;
        for (const { file, text } of alike) {
          progress(done++, cards.length, 'preview pictures');
          const words = wordsDesign(text.title, text.summary, palette);
          const kept = join(cache, `${keyOf(ground, words)}.png`);
          if (!existsSync(kept)) {
            painted ??= IndexedPicture.of(await draw(groundOf(alike[0]!), previewSize), paints);
            const { pixels, ...size } = await draw(words, { width: wordsPlace.width });
            const card = painted.copy();
            card.put({ pixels, ...size }, wordsPlace.left, wordsPlace.centre - Math.round(size.height / 2));
            // Renamed when whole: another build may be reading. The loop of events turns while it is written, without
            // which the rasteriser gives no memory back.
            await writeFile(`${kept}.${process.pid}`, pngOf(card));
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

const paints = Object.values(palette).filter((colour) => /^#[0-9a-f]{6}$/.test(colour));

function lay(kept: string, target: string) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
}

/** A name for all that a card depends on: its words, colours and shapes, and how it is written. */
function keyOf(ground: string, words: object): string {
  return createHash('sha256').update(ground).update(JSON.stringify(words)).update(pngWriter).digest('hex');
}
