import { defineKind, none } from '../../kind-definition.ts';
import { infobox } from './infobox.ts';
import { manyOfType } from '../../wiki/types.ts';
import { scenesAt } from '../scene/scenes-in.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** A place or thing within the story. */
export const lore = defineKind({
  schema,
  folder: 'lore',
  one: 'Lore',
  many: 'Places and things',
  // A planet.
  pictogram:
    'M12 5.800A6.2 6.2 0 1 1 12 18.2 6.2 6.2 0 0 1 12 5.800ZM6.4 14.800C3.3 17 1.6 18.9 2.3 19.8 3.3 21.1 8.7 18.7 13.9 14.8 19.1 10.9 22.7 6.9 21.7 5.6 21 4.7 18.7 5.5 15.8 7.1',
  weight: 1.5,
  infobox,
  scenes: ({ id }, edition) => scenesAt(edition, id),
  panels,
  relations: ({ id, fields }) => [['part', id, fields.partOf]],
  answers: none,
  label: ({ fields }) => fields.type,
  map: {
    group: ({ fields }, edition) => ({
      label: manyOfType(edition, 'lore', fields.type) ?? 'Places and things',
      turn: 2,
    }),
  },
  tellsTheStory: true,
});
