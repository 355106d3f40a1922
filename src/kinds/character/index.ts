import { defineKind } from '../../kind-definition.ts';
import { billingPlace } from '../episode/billing.ts';
import { answers } from './answers.ts';
import { fate } from './fate.ts';
import { infobox } from './infobox.ts';
import { relations } from './relations.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';
import { scenesWith } from '../scene/scenes-in.ts';

/** Somebody in the story. */
export const character = defineKind({
  schema,
  folder: 'characters',
  calledLikePeople: true,
  one: 'Character',
  many: 'Characters',
  // A mask.
  pictogram:
    'M4.5 4.500C9.5 6.3 14.5 6.3 19.5 4.500V11.500C19.5 16.5 16.5 19.8 12 21.2 7.5 19.8 4.5 16.5 4.5 11.500ZM8 10.300C9 9.6 9.8 9.6 10.6 10.300M13.4 10.300C14.2 9.6 15 9.6 16 10.300M8.8 14.800C10.8 16.6 13.2 16.6 15.2 14.8',
  weight: 2.6,
  infobox,
  fate,
  scenes: ({ id }, edition) => scenesWith(edition, id),
  panels,
  relations,
  answers,
  label: () => 'character',
  map: { group: () => ({ label: 'Characters', turn: 1 }) },
  order: ({ id }, edition) => [billingPlace(edition, 'characters', id)],
  badge: ({ fields }) => ({ emblem: fields.emblem }),
  mentionsAreLinked: true,
  tellsTheStory: true,
});
