import { linkHorizontal } from 'd3-shape';
import { linesOf } from '../../draw/lettering.ts';
import type { Neighbour } from './neighbourhood.ts';
import { wholeNumbers } from '../../draw/svg-path.ts';

/** A neighbour's place in the drawing. */
export interface Spoke extends Pick<Neighbour, 'href' | 'type'> {
  side: 'left' | 'right';
  /** The line from the entry in the middle. */
  path: string;
  /** Where its lines of text begin or, on the left, end. */
  x: number;
  title: { text: string; y: number }[];
  label: { text: string; y: number }[];
}

/** An entry in the middle, its neighbours left and right of it. */
export interface Spokes {
  width: number;
  height: number;
  middle: { text: string; y: number }[];
  spokes: Spoke[];
}

/** Sizes in the drawing's units; Connections.astro sets the two sizes of text. */
const width = 680;
const textWidth = 194;
const middleWidth = 120;
const titleSize = 14;
const labelSize = 12.5;
const leading = 17;
const gap = 13;

/**
 * Lays out a neighbourhood; the first half stands on the left, in reading order.
 * @param labelled whether each says how it is related
 */
export function spokesOf(title: string, neighbours: readonly Neighbour[], labelled: boolean): Spokes {
  const rows = neighbours.map((neighbour) => ({
    neighbour,
    title: linesOf(neighbour.title, titleSize, textWidth),
    label: labelled ? linesOf(neighbour.label, labelSize, textWidth) : [],
  }));
  const half = Math.ceil(rows.length / 2);
  const sides = [rows.slice(0, half), rows.slice(half)] as const;
  const tall = (row: (typeof rows)[number]) => (row.title.length + row.label.length) * leading + gap;
  const heights = sides.map((side) => side.reduce((sum, row) => sum + tall(row), 0));
  const middle = linesOf(title, titleSize + 1, middleWidth);
  const height = Math.max(...heights, middle.length * leading + gap);
  const line = linkHorizontal();
  const spokes = sides.flatMap((side, index) => {
    const left = index === 0;
    let top = (height - heights[index]!) / 2;
    return side.map((row): Spoke => {
      const first = top + gap / 2 + 13;
      const centre = top + tall(row) / 2;
      top += tall(row);
      const from: [number, number] = [width / 2 + (left ? -1 : 1) * (middleWidth / 2 + 12), height / 2];
      const to: [number, number] = [left ? textWidth + 8 : width - textWidth - 8, centre];
      const text = [...row.title, ...row.label].map((text, at) => ({
        text,
        y: Math.round(first + at * leading),
      }));
      return {
        href: row.neighbour.href,
        type: row.neighbour.type,
        side: left ? 'left' : 'right',
        path: wholeNumbers(line({ source: from, target: to })!),
        x: left ? textWidth : width - textWidth,
        title: text.slice(0, row.title.length),
        label: text.slice(row.title.length),
      };
    });
  });
  const start = height / 2 - ((middle.length - 1) * leading) / 2 + 5;
  return {
    width,
    height: Math.ceil(height),
    middle: middle.map((text, at) => ({ text, y: Math.round(start + at * leading) })),
    spokes,
  };
}
