import type { RelationType } from '../../wiki/relation-types.ts';
import type { Emblem } from '../../draw/emblem-shapes.ts';

/** How the line of a type of relation is drawn: its colour, and dashes that tell it apart without one. */
export const lineLooks: Record<RelationType, { colour: Emblem['colour']; dashes?: string }> = {
  origin: { colour: 'orange', dashes: '8 3' },
  plays: { colour: 'orange' },
  continues: { colour: 'teal', dashes: '12 3 2 3' },
  made: { colour: 'teal', dashes: '18 2' },
  wrote: { colour: 'teal', dashes: '9 2' },
  printed: { colour: 'violet', dashes: '3 2 3 5' },
  argues: { colour: 'red', dashes: '8 3 2 3' },
  works: { colour: 'brown', dashes: '6 4' },
  honoured: { colour: 'gold', dashes: '12 4 4 4' },
  reviewed: { colour: 'violet', dashes: '4 2' },
  inspired: { colour: 'blue', dashes: '6 2 1 2 1 2' },
  alludes: { colour: 'blue', dashes: '10 2 1 2' },
  compared: { colour: 'blue', dashes: '2 3' },
  part: { colour: 'brown', dashes: '3 3' },
  set: { colour: 'brown', dashes: '5 5' },
  appears: { colour: 'orange', dashes: '1 2' },
  known: { colour: 'olive', dashes: '14 3 3 3' },
  shares: { colour: 'olive', dashes: '2 2 6 2' },
};
