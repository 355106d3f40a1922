import type { Edition } from '../../wiki/edition.ts';
import { partsOf } from '../character/parts.ts';
import { jobsOf } from '../episode/episodes.ts';
import { reviewsBy } from '../review/reviews.ts';

/** What somebody may have to do with the episodes. */
export const roles = ['cast', 'crew', 'critic'] as const;

/** What somebody has to do with the episodes, derived from credits and reviews. */
export type Role = (typeof roles)[number];

/** A person's roles, in the order cast, crew, critic; none for people who are only mentioned. */
export function rolesOf(edition: Edition, person: string): Role[] {
  return [
    ...(partsOf(edition, person).length ? (['cast'] as const) : []),
    ...(jobsOf(edition, person).length ? (['crew'] as const) : []),
    ...(reviewsBy(edition, person).some(({ fields }) => fields.critic === person)
      ? (['critic'] as const)
      : []),
  ];
}
