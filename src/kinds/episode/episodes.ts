import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { inCodeOrder } from '../../issues/code-order.ts';

/** A job on an episode. */
interface Job {
  episode: Entry<'episode'>;
  credit: Entry<'episode'>['fields']['credits'][number];
}

type EpisodeKeys = [shown: string, season: number, number: number, id: string];

/** What episodes are ordered by: when they were shown, then their numbers; ids keep two of one number apart. */
export function episodeKeys({ id, fields }: Pick<Entry<'episode'>, 'id' | 'fields'>): EpisodeKeys {
  return [fields.released?.value ?? '', fields.season, fields.number, id];
}

/** Episodes in the order they were shown. */
export const episodesInOrder = oncePerEdition((edition): readonly Entry<'episode'>[] =>
  edition
    .ofKind('episode')
    .map((episode) => ({ episode, keys: episodeKeys(episode) }))
    .sort(
      ({ keys: [shown, season, number, id] }, { keys: other }) =>
        inCodeOrder(shown, other[0]) || season - other[1] || number - other[2] || inCodeOrder(id, other[3]),
    )
    .map(({ episode }) => episode),
);

/** How many episodes are told of one by one on pages about all else too: none of those may grow with the wiki. */
export const mostNamed = 4;

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
