import type { AnyEntry } from '../../wiki/entry.ts';
import type { RelationType } from '../../wiki/relation-types.ts';

/** Sizes of the map's words, in pixels at its full size. */
export const nameSize = 14;
export const hubSize = 17;

/** A line of the map. It is drawn with the end that is connected less. */
export interface MapLine {
  type: RelationType;
  d: string;
  /** Number of the entry it leads to. */
  to: number;
}

interface Node {
  /** The types of all its relations. */
  types: RelationType[];
  /** Given where lines lead to it. */
  number?: number;
  /** The lines that this entry brings: those to the better connected entries. */
  lines: MapLine[];
}

/** A name at the circle; without an entry it is the heading of its group. */
export interface MapName extends Node {
  text: string;
  /** Its place on the circle, in degrees clockwise from the right. */
  angle: number;
  entry?: AnyEntry;
}

/** Some names at the circle, with an arc beside them. */
export interface MapGroup {
  types: RelationType[];
  arc: string;
  names: MapName[];
}

/** An episode in the middle. */
export interface MapHub extends Node {
  entry: AnyEntry;
  y: number;
  width: number;
  height: number;
}

/** The map as laid out round the origin. */
export interface MapDrawing {
  groups: MapGroup[];
  hubs: MapHub[];
  radius: number;
}

/** Whether a place on the circle is in its left half, where names are read from outside in. */
export const isLeft = (angle: number) => angle > 90;
