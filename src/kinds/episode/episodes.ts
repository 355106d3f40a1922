import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition } from '../../wiki/once.ts';

/** A job on an episode. */
interface Job {
  episode: Entry<'episode'>;
  credit: Entry<'episode'>['fields']['credits'][number];
}

/** The date an episode was first shown, which sorts; empty where the edition may not know it. */
export function shownOn({ fields }: Pick<Entry<'episode'>, 'fields'>): string {
  return fields.released?.value ?? '';
}

/** Episodes in the order they were shown. */
export function episodesInOrder(edition: Edition): Entry<'episode'>[] {
  return edition.ofKind('episode').sort((a, b) => shownOn(a).localeCompare(shownOn(b)));
}

/** The jobs somebody, or some organisation, is credited with. */
export const jobsOf = filedPerEdition((edition) =>
  edition
    .ofKind('episode')
    .flatMap((episode) =>
      episode.fields.credits.map((credit): [string, Job] => [credit.to, { episode, credit }]),
    ),
);

/** The episodes that continue the story of one. */
export const continuing = filedPerEdition((edition) =>
  edition.ofKind('episode').map((episode) => [episode.fields.follows, episode] as const),
);
