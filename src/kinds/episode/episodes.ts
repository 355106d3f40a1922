import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** A job on an episode. */
interface Job {
  episode: Entry<'episode'>;
  credit: Entry<'episode'>['fields']['credits'][number];
}

/** The date an episode was first shown, which sorts; empty where the edition may not know it. */
export function shownOn({ fields }: Entry<'episode'>): string {
  return fields.released?.value ?? '';
}

/** Episodes in the order they were shown. */
export function episodesInOrder(edition: Edition): Entry<'episode'>[] {
  return edition.ofKind('episode').sort((a, b) => shownOn(a).localeCompare(shownOn(b)));
}

/** The jobs somebody, or some organisation, is credited with. */
export function jobsOf(edition: Edition, id: string): Job[] {
  return edition
    .ofKind('episode')
    .flatMap((episode) =>
      episode.fields.credits.filter((credit) => credit.to === id).map((credit) => ({ episode, credit })),
    );
}
