import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Edition } from '../../wiki/edition.ts';
import { timelineDrawings } from '../../views/pictures/timeline-drawings.ts';
import { layOut, paint } from '../pictures/draw.ts';
import { IndexedPicture } from '../pictures/indexed-picture.ts';
import { paintsOf, palettes } from '../pictures/palettes.ts';
import { pngOf } from '../pictures/png.ts';
import { timelineDesign, timelineWidth, timelineWords } from '../pictures/timeline-design.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const palette = palettes.light;

/** Draws the timeline of each episode as files to keep, in each edition as far as that goes. */
export function timelineFiles({ dist, wiki }: Build): Step {
  return {
    name: 'timeline-drawings',
    async start() {
      const logo = wiki.drawings.get(wiki.settings.logo ?? '');
      const drawings = Edition.all(wiki, '/').flatMap(timelineDrawings);
      for (const drawing of drawings) {
        const svg = await layOut(timelineDesign(drawing, palette, logo), { width: timelineWidth(drawing) });
        const lay = (file: string, bytes: string | Buffer) => {
          mkdirSync(dirname(join(dist, file)), { recursive: true });
          writeFileSync(join(dist, file), bytes);
        };
        lay(drawing.files.svg, withWords(svg, timelineWords(drawing)));
        lay(drawing.files.png, pngOf(IndexedPicture.of(paint(svg), paintsOf(palette))));
      }
      return `${counted(drawings.length)} timelines as files to keep`;
    },
  };
}

/** Its words are shapes: they are said as well, to who does not see them and to whatever reads the file. */
function withWords(svg: string, [title = '', ...others]: readonly string[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return svg.replace(
    /<svg [^>]*>/,
    (tag) =>
      `${tag.replace('<svg ', '<svg role="img" ')}<title>${escaped(title)}</title><desc>${escaped(others.join('; '))}</desc>`,
  );
}
