import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Edition } from '../../wiki/edition.ts';
import { timelineDrawings } from '../../views/pictures/timeline-drawings.ts';
import { keep, lay } from '../kept/file.ts';
import { layOut, paint } from '../pictures/draw.ts';
import { IndexedPicture } from '../pictures/indexed-picture.ts';
import { paintsOf, palettes } from '../pictures/palettes.ts';
import { pngOf, pngWriter } from '../pictures/png.ts';
import { timelineDesign, timelineWidth, timelineWords } from '../pictures/timeline-design.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/timelines');
const palette = palettes.light;

/**
 * Draws the timelines of episodes and of those in them as files to keep, in each edition as far as that goes; one drawn
 * before is taken from the cache.
 */
export function timelineFiles({ dist, wiki }: Build): Step {
  return {
    name: 'timeline-drawings',
    async start(progress) {
      const logo = wiki.drawings.get(wiki.settings.logo ?? '');
      const drawings = Edition.all(wiki, '/').flatMap(timelineDrawings);
      mkdirSync(cache, { recursive: true });
      let [done, drawn] = [0, 0];
      for (const drawing of drawings) {
        progress(done++, drawings.length, 'timelines');
        const design = timelineDesign(drawing, palette, logo);
        const words = timelineWords(drawing);
        const kept = join(cache, keyOf(design, words));
        // The last that is written says that both are there.
        if (!existsSync(`${kept}.png`)) {
          const svg = await layOut(design, { width: timelineWidth(drawing) });
          await keep(`${kept}.svg`, withWords(svg, words));
          await keep(`${kept}.png`, pngOf(IndexedPicture.of(paint(svg), paintsOf(palette))));
          drawn++;
        }
        for (const type of ['svg', 'png'] as const) lay(`${kept}.${type}`, join(dist, drawing.files[type]));
      }
      return `${counted(drawings.length)} timelines as files to keep, ${counted(drawn)} of them new`;
    },
  };
}

/** A name for all that a drawing depends on. */
function keyOf(design: object, words: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([design, words, pngWriter]))
    .digest('hex');
}

/** Its words are shapes: they are said as well, to who does not see them and to whatever reads the file. */
function withWords(svg: string, [title = '', ...others]: readonly string[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const said = `<title>${escaped(title)}</title><desc>${escaped(others.join('; '))}</desc>`;
  return svg.replace(/<svg ([^>]*>)/, `<svg role="img" $1${said.replaceAll('$', '$$$$')}`);
}
