import { defineKind, none } from '../../kind-definition.ts';
import { episodeKeys } from '../episode/episodes.ts';
import { infobox } from './infobox.ts';
import { laneName } from './lanes.ts';
import { relations } from './relations.ts';
import { panels } from './panels.ts';
import { schema } from './schema.ts';

/** A scene of an episode. */
export const scene = defineKind({
  schema,
  folder: 'scenes',
  one: 'Scene',
  many: 'Scenes',
  // A clapperboard.
  pictogram:
    'M3.5 10.500H20.500V20.500H3.500ZM3.5 10.5 2.7 6.8 19.5 3.2 20.3 6.900ZM8.3 9.4 6.6 6M13.7 8.3 12 4.800M3.5 14H20.5',
  weight: 0.9,
  infobox,
  panels,
  relations,
  answers: none,
  label: ({ fields }, edition) => laneName(edition, fields.lane),
  map: 'nowhere',
  // Scenes stand in the order of their episodes, and within them in their own.
  order({ fields }, edition) {
    const episode = edition.find(fields.episode);
    return [...(episode?.kind === 'episode' ? episodeKeys(episode) : ['', 0, 0, '']), fields.order];
  },
  labelStays: true,
  tellsTheStory: true,
});
