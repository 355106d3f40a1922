import type { Stance } from '../../wiki/stances.ts';

/** The shape of each verdict, as SVG path data around the middle of a field of 12 by 12. */
export const stanceShapes: Record<Stance, string> = {
  positive: 'M0-5 5.4 4.4H-5.4Z',
  mixed: 'M0-5.4 5.4 0 0 5.4-5.4 0Z',
  negative: 'M0 5-5.4-4.4H5.4Z',
  unstated: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5ZM0-2.8A2.8 2.8 0 1 0 0 2.8 2.8 2.8 0 1 0 0-2.8Z',
};
