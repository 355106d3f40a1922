import type { Edition } from './edition.ts';
import type { Entry } from './entry.ts';

/** What somebody has to do with the episodes, derived from credits and reviews. */
export type Role = 'cast' | 'crew' | 'critic';

/** A performer's part in an episode. */
export interface Part {
  character: Entry<'character'>;
  portrayal: NonNullable<Entry<'character'>['fields']['portrayals']>[number];
}

/** A job on an episode. */
export interface Job {
  episode: Entry<'episode'>;
  credit: Entry<'episode'>['fields']['credits'][number];
}

/** The parts somebody plays. */
export function partsOf(edition: Edition, person: string): Part[] {
  return edition
    .ofKind('character')
    .flatMap((character) =>
      (character.fields.portrayals ?? [])
        .filter((portrayal) => portrayal.by === person)
        .map((portrayal) => ({ character, portrayal })),
    );
}

/** The jobs somebody, or some organisation, is credited with. */
export function jobsOf(edition: Edition, id: string): Job[] {
  return edition
    .ofKind('episode')
    .flatMap((episode) =>
      episode.fields.credits.filter((credit) => credit.to === id).map((credit) => ({ episode, credit })),
    );
}

/** The reviews somebody wrote, or an outlet printed. */
export function reviewsBy(edition: Edition, id: string): Entry<'review'>[] {
  return edition.ofKind('review').filter(({ fields }) => fields.critic === id || fields.outlet === id);
}

/** A person's roles, in the order cast, crew, critic; none for people who are only mentioned. */
export function rolesOf(edition: Edition, person: string): Role[] {
  return [
    ...(partsOf(edition, person).length ? (['cast'] as const) : []),
    ...(jobsOf(edition, person).length ? (['crew'] as const) : []),
    ...(edition.ofKind('review').some(({ fields }) => fields.critic === person) ? (['critic'] as const) : []),
  ];
}
