import { z } from 'astro/zod';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import { dataSet } from './data-set.ts';
import { address, entryId, text } from './fields.ts';

const appearance = z
  .strictObject({
    character: entryId('Who is in it.'),
    version: text('Which version of them; absent for the person.').optional(),
  })
  .meta({ description: 'A character seen or heard.' });

const scene = z
  .strictObject({
    id: entryId('The scene.'),
    episode: entryId('The episode it is in.'),
    number: z
      .int()
      .positive()
      .meta({ description: 'Its place among the scenes of the episode that this level opens.' }),
    title: text('Its name.'),
    lane: text('The world it plays in.'),
    cast: z.array(appearance).meta({ description: 'Who is in it.' }),
    url: address('Its page.'),
  })
  .meta({ description: 'A scene.' });

/** The story scene by scene. */
export const timeline = dataSet({
  name: 'timeline',
  description: 'The story scene by scene: in which world each plays, and who is in it.',
  schema: z.array(scene),
  of: (edition) =>
    episodesInOrder(edition).flatMap((episode) =>
      scenesIn(edition, episode.id).map(({ id, folder, kind, fields }, index) => ({
        id,
        episode: episode.id,
        number: index + 1,
        title: fields.title,
        lane: fields.lane,
        cast: fields.cast.map(({ character, version }) => ({ character, version })),
        url: edition.hrefs.entry({ id, folder, kind }),
      })),
    ),
});
