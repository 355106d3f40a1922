import { drawablePart } from '../../draw/drawable-letters.ts';
import type { Palette } from '../../draw/tokens.ts';
import { glanceSizes, type Glance, type GlanceLane } from '../../views/story/glance.ts';
import type { StoryLine } from '../../views/pictures/story-line.ts';
import { box, image, type Box } from './boxes.ts';
import { fontFamily } from './typefaces.ts';

const { radius, label } = glanceSizes;

/** Nearer than this, numbers would lie on one another: then only the turns have one. */
const crowded = 2 * radius + 2;

/**
 * A line through the worlds and the names of its turns below, as satori lays it out.
 * @param width in pixels; it is drawn as large as that allows, up to `most` times its own size
 */
export function lineDesign(line: StoryLine, palette: Palette, width: number, most: number): Box {
  const { glance, turns } = line;
  const scale = Math.min(most, width / glance.width);
  const size = { width: Math.round(glance.width * scale), height: Math.round(glance.height * scale) };
  const isCrowded = glance.stops.some(({ x }, index, all) => index > 0 && x - all[index - 1]!.x < crowded);
  const stops = isCrowded
    ? glance.stops.filter(({ number }) => turns.some((turn) => turn.number === number))
    : glance.stops;
  const text = { fontFamily: fontFamily('jost'), color: palette.ink };
  return box(
    { width, flexDirection: 'column', backgroundColor: palette.page },
    box(
      { ...size, position: 'relative' },
      image(lineSvg({ ...glance, stops }, line, palette), size.width, size.height),
      ...glance.lanes.map((lane) =>
        box(
          {
            ...text,
            position: 'absolute',
            left: 2 * scale,
            top: (lane.y - 9 - label * 1.15) * scale,
            fontSize: label * scale,
            color: palette.muted,
          },
          drawablePart(lane.label),
        ),
      ),
      ...stops.map(({ x, y, number }) =>
        box(
          {
            ...text,
            position: 'absolute',
            left: (x - radius) * scale,
            top: (y - radius) * scale,
            width: 2 * radius * scale,
            height: 2 * radius * scale,
            alignItems: 'center',
            justifyContent: 'center',
            fontSize: 12 * scale,
          },
          String(number),
        ),
      ),
    ),
    box(
      { flexWrap: 'wrap', marginTop: 8 * scale },
      ...turns.map(({ number, title, look }) =>
        box(
          { ...text, marginRight: 20 * scale, fontSize: 16 * scale, lineHeight: 1.4 },
          box({ color: palette[`lane-${look}`], marginRight: 5 * scale }, String(number)),
          drawablePart(title),
        ),
      ),
    ),
  );
}

/** The line without its words, as the glance on pages is drawn: see TimelineGlance. */
function lineSvg(glance: Glance, { emblem }: StoryLine, palette: Palette): string {
  const { width, height, lanes, threads, crossings, stops } = glance;
  const colour = palette[emblem ? `emblem-${emblem.colour}` : 'thread'];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">`,
    ...lanes.map((lane) => railOf(lane, width, palette)),
    ...crossings.map(
      ({ path, tip }) =>
        `<path stroke="${palette.ink}" stroke-width="1.6" stroke-dasharray="1 4" stroke-linecap="round" d="${path}"/><path fill="${palette.ink}" d="${tip}"/>`,
    ),
    ...threads.map(
      ({ thread, path }) =>
        `<path stroke="${colour}" stroke-width="4" stroke-linecap="round"${thread > 0 ? ' stroke-dasharray="9 6"' : ''} d="${path}"/>`,
    ),
    ...stops.map(
      ({ x, y, look }) =>
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.page}" stroke="${palette[`lane-${look}`]}" stroke-width="2"/>`,
    ),
    '</svg>',
  ].join('');
}

function railOf({ y, look, rail }: GlanceLane, width: number, palette: Palette): string {
  const line = (stroke: string | undefined, weight: number, dash = '') =>
    `<path stroke="${stroke}" stroke-width="${weight}"${dash && ` stroke-dasharray="${dash}"`} d="M0 ${y}H${width}"/>`;
  const whole = line(palette[`lane-${look}`], rail.width, rail.dashes);
  return rail.core ? whole + line(palette.page, rail.core) : whole;
}
