import type { Stance } from '../../wiki/stances.ts';

/**
 * How far each verdict fills a disc, as SVG path data around the middle of a field of 12 by 12: filled, half filled,
 * empty; broken where none is stated. The fill says the verdict wherever there is one, so that colour is free to say
 * something else, or nothing.
 */
export const stanceShapes: Record<Stance, string> = {
  positive: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z',
  mixed: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5ZM3.3 0A3.3 3.3 0 0 0-3.3 0Z',
  negative: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5ZM0-3.3A3.3 3.3 0 1 0 0 3.3 3.3 3.3 0 1 0 0-3.3Z',
  unstated:
    'M-2.3-4.4A5 5 0 0 1 2.3-4.4L1.5-2.9A3.3 3.3 0 0 0-1.5-2.9ZM4.4-2.3A5 5 0 0 1 4.4 2.3L2.9 1.5A3.3 3.3 0 0 0 2.9-1.5ZM2.3 4.4A5 5 0 0 1-2.3 4.4L-1.5 2.9A3.3 3.3 0 0 0 1.5 2.9ZM-4.4 2.3A5 5 0 0 1-4.4-2.3L-2.9-1.5A3.3 3.3 0 0 0-2.9 1.5Z',
};
