import type { Edge } from '../../wiki/relation-types.ts';
import type { Review } from './reviews.ts';

/** Who wrote, printed and reviewed what. */
export function relations({ id, fields: { critic, outlet, episode } }: Review): Edge[] {
  return [
    ['wrote', critic, id],
    ['printed', outlet, id],
    ['reviewed', critic, episode],
    ['reviewed', outlet, episode],
    ['reviewed', id, episode],
  ];
}
