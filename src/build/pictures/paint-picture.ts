import { keep } from '../kept/file.ts';
import { drawCard, type Card } from './card.ts';
import { drawTimeline, type TimelinePicture } from './timeline-picture.ts';

/** A picture to be painted, and the path it is kept at, without an ending. */
export type Picture = { kept: string } & ({ card: Card } | { timeline: TimelinePicture });

/** Paints a picture and keeps it: what a thread is asked for. */
export default async function paintPicture(picture: Picture) {
  if ('card' in picture) {
    await keep(`${picture.kept}.png`, await drawCard(picture.card));
  } else {
    const { svg, png } = await drawTimeline(picture.timeline);
    await keep(`${picture.kept}.svg`, svg);
    // The last that is written says that both are there.
    await keep(`${picture.kept}.png`, png);
  }
}
