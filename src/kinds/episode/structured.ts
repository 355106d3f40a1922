import type { TVEpisode } from 'schema-dts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { partsIn } from './billing.ts';
import { namedThing, typed } from '../../wiki/structured.ts';

/** An episode for search engines: of which series and season it is, when it came out, who plays in it. */
export function structured({ id, fields }: Entry<'episode'>, edition: Edition): Exclude<TVEpisode, string> {
  const performers = partsIn(edition, id).map(({ portrayal }) => portrayal.by);
  const minutes = fields.runtime[0]?.value;
  return {
    '@type': 'TVEpisode',
    name: fields.title,
    episodeNumber: fields.number,
    partOfSeason: { '@type': 'TVSeason', seasonNumber: fields.season },
    partOfSeries: typed('TVSeries', namedThing(edition, fields.series)),
    datePublished: fields.released?.value,
    // ISO 8601, as schema.org asks.
    timeRequired: minutes === undefined ? undefined : `PT${minutes}M`,
    actor: [...new Set(performers)].flatMap((by) => typed('Person', namedThing(edition, by)) ?? []),
  };
}
