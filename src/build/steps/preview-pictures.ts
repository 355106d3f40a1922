import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { Edition } from '../../wiki/edition.ts';
import { previewFiles } from '../../views/pictures/preview-pictures.ts';
import { previewDesign, previewSize } from '../pictures/preview-design.ts';
import { palettes } from '../pictures/palettes.ts';
import { pngOf, pngWriter } from '../pictures/png.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/cards');

/** Draws a preview picture per entry and one for the site; one drawn before is taken from the cache. */
export function previewPictures({ dist, wiki }: Build): Step {
  return {
    name: 'preview-pictures',
    async start(progress) {
      const mark = wiki.drawings.get(wiki.settings.mark ?? '');
      const cards = previewFiles(Edition.all(wiki, '/'));
      let drawn = 0;
      mkdirSync(cache, { recursive: true });
      for (const [index, { file, text }] of cards.entries()) {
        progress(index, cards.length, 'preview pictures');
        const design = previewDesign(text, palettes.light, mark);
        const kept = join(cache, `${keyOf(design)}.png`);
        if (!existsSync(kept)) {
          // Renamed when whole: another build may be reading.
          writeFileSync(`${kept}.${process.pid}`, await draw(design));
          renameSync(`${kept}.${process.pid}`, kept);
          drawn++;
        }
        const target = join(dist, file);
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(kept, target);
      }
      return `${counted(cards.length)} preview pictures, ${counted(drawn)} of them new`;
    },
  };
}

/** Draws a card as PNG. */
async function draw(design: object): Promise<Buffer> {
  const svg = await satori(design, { ...previewSize, fonts });
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Written on another thread. The loop of events turns meanwhile, without which the rasteriser gives no memory back.
  return pngOf(pixels, width, height);
}

/** A name for all that a card depends on: its words, colours and shapes, and how it is written. */
function keyOf(design: object): string {
  return createHash('sha256').update(JSON.stringify(design)).update(pngWriter).digest('hex');
}

const require = createRequire(import.meta.url);
const font = (name: string, path: string) => ({
  name,
  data: readFileSync(require.resolve(`@fontsource/${path}-latin-400-normal.woff`)),
});

const fonts = [
  font('Michroma', 'michroma/files/michroma'),
  font('Jost', 'jost/files/jost'),
  font('Source Serif', 'source-serif-4/files/source-serif-4'),
];
