import type { AwardResult } from '../../views/critics/awards-by-ceremony.ts';

/** The shape of each way an award can end, as SVG path data around the middle of a field of 12 by 12. */
export const awardShapes: Record<AwardResult, string> = {
  won: 'M0-5.8 1.7-1.9 5.8-1.6 2.6 1.1 3.6 5.2 0 3-3.6 5.2-2.6 1.1-5.8-1.6-1.7-1.9Z',
  nominated:
    'M0-5.8 1.7-1.9 5.8-1.6 2.6 1.1 3.6 5.2 0 3-3.6 5.2-2.6 1.1-5.8-1.6-1.7-1.9ZM0-2.8-.8-.9-2.8-.7-1.2.6-1.7 2.5 0 1.5 1.7 2.5 1.2.6 2.8-.7.8-.9Z',
  finalist: 'M0-5.6 5.6 0 0 5.6-5.6 0ZM0-2.8-2.8 0 0 2.8 2.8 0Z',
  submitted: 'M-5-1H2L-1-4H2L6 0 2 4H-1L2 1H-5Z',
  eligible: 'M-5-1.2H5V1.2H-5Z',
};
