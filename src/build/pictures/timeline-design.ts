import { drawablePart } from '../../draw/drawable-letters.ts';
import type { Palette } from '../../draw/tokens.ts';
import type { Drawing } from '../../read/drawings/drawings.ts';
import type { TimelineDrawing } from '../../views/pictures/timeline-drawings.ts';
import { box, type Box } from './boxes.ts';
import { lineDesign } from './line-design.ts';
import { nameDesign, stripeDesign } from './preview-design.ts';
import { fontFamily } from './typefaces.ts';

/** How much larger than on its page the line is, where it is kept. */
const scale = 1.6;
const edge = 68;

/** How wide the drawing of a timeline is as a file to keep: as its scenes ask for. */
export function timelineWidth({ line }: TimelineDrawing): number {
  return Math.max(1200, Math.round(line.glance.width * scale)) + 2 * edge;
}

/** The drawing of a timeline as a file to keep, as satori lays it out: as high as it comes out. */
export function timelineDesign(drawing: TimelineDrawing, palette: Palette, logo?: Drawing): Box {
  const { title, line, site, licence, notice } = drawing;
  const width = timelineWidth(drawing);
  return box(
    { width, flexDirection: 'column', backgroundColor: palette.page },
    stripeDesign(palette),
    box(
      { flexDirection: 'column', padding: `44px ${edge}px 40px` },
      box(
        { fontFamily: fontFamily('michroma'), fontSize: 46, marginBottom: 34, color: palette.ink },
        drawablePart(title),
      ),
      lineDesign(line, palette, width - 2 * edge, scale),
      box(
        { justifyContent: 'space-between', alignItems: 'center', marginTop: 40 },
        nameDesign(site, palette, logo),
        box(
          { fontFamily: fontFamily('jost'), fontSize: 20, color: palette.muted },
          drawablePart(`${licence} · ${notice}`),
        ),
      ),
    ),
  );
}

/** What a drawing says to who does not see it: its words are shapes. */
export function timelineWords({ title, line, site, licence, notice }: TimelineDrawing): string[] {
  const turns = line.turns.map((turn) => `${turn.number} ${turn.title}`);
  return [title, ...line.glance.lanes.map(({ label }) => label), ...turns, site, licence, notice];
}
