import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Edition } from '../../wiki/edition.ts';
import { timelineDrawings, type TimelineDrawing } from '../../views/pictures/timeline-drawings.ts';
import { lay } from '../kept/file.ts';
import type { Painter } from '../pictures/painter.ts';
import { palettes } from '../pictures/palettes.ts';
import { pngWriter } from '../pictures/png.ts';
import { timelineDesign, timelineWidth, timelineWords } from '../pictures/timeline-design.ts';
import type { TimelinePicture } from '../pictures/timeline-picture.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

const cache = resolve('.cache/timelines');

/**
 * Draws the timelines of episodes and of those in them as files to keep, in each edition as far as that goes; one drawn
 * before is taken from the cache.
 */
export function timelineFiles({ dist, wiki }: Build, painter: Painter): Step {
  const logo = wiki.drawings.get(wiki.settings.logo ?? '');
  const pictureOf = (drawing: TimelineDrawing): TimelinePicture => ({
    design: timelineDesign(drawing, palettes.light, logo),
    width: timelineWidth(drawing),
    words: timelineWords(drawing),
  });
  const files: { kept: string; drawing: TimelineDrawing }[] = [];
  let drawn = 0;
  let painted: Promise<void> = Promise.resolve();

  return {
    name: 'timeline-drawings',
    start(progress) {
      mkdirSync(cache, { recursive: true });
      for (const drawing of Edition.all(wiki, '/').flatMap(timelineDrawings)) {
        files.push({ kept: join(cache, keyOf(pictureOf(drawing))), drawing });
      }
      const missing = new Map(
        files.filter(({ kept }) => !existsSync(`${kept}.png`)).map((each) => [each.kept, each]),
      );
      drawn = missing.size;
      let done = 0;
      painted = painter.paint(
        missing.values().map(({ kept, drawing }) => ({ kept, timeline: pictureOf(drawing) })),
        () => progress(++done, drawn, 'timelines'),
      );
      // Heard when the last page is through.
      painted.catch(() => {});
    },
    async pagesDone() {
      await painted;
      for (const { kept, drawing } of files) {
        for (const type of ['svg', 'png'] as const) lay(`${kept}.${type}`, join(dist, drawing.files[type]));
      }
      return `${counted(files.length)} timelines as files to keep, ${counted(drawn)} of them new`;
    },
  };
}

/** A name for all that a drawing depends on. */
function keyOf({ design, words }: TimelinePicture): string {
  return createHash('sha256')
    .update(JSON.stringify([design, words, pngWriter]))
    .digest('hex');
}
