import type { Box } from './boxes.ts';
import { layOut, paint } from './draw.ts';
import { IndexedPicture } from './indexed-picture.ts';
import { paintsOf, palettes } from './palettes.ts';
import { pngOf } from './png.ts';

/** All that the drawing of a timeline as a file to keep is made of. */
export interface TimelinePicture {
  design: Box;
  width: number;
  /** What it says to who does not see it. */
  words: readonly string[];
}

/** The drawing of a timeline, as both files it can be had as. */
export async function drawTimeline({ design, width, words }: TimelinePicture) {
  const svg = await layOut(design, { width });
  return {
    svg: withWords(svg, words),
    png: pngOf(IndexedPicture.of(paint(svg), paintsOf(palettes.light))),
  };
}

/** Its words are shapes: they are said as well, to who does not see them and to whatever reads the file. */
function withWords(svg: string, [title = '', ...others]: readonly string[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const said = `<title>${escaped(title)}</title><desc>${escaped(others.join('; '))}</desc>`;
  return svg.replace(/<svg ([^>]*>)/, `<svg role="img" $1${said.replaceAll('$', '$$$$')}`);
}
