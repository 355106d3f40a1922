import { defineKind, none } from '../../kind-definition.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** A way to understand the story, and who argues for it. */
export const reading = defineKind({
  schema,
  folder: 'readings',
  one: 'Reading',
  many: 'Readings',
  // An eye.
  pictogram:
    'M2.5 12C5 7.5 8.3 5.3 12 5.300S19 7.5 21.5 12C19 16.5 15.7 18.7 12 18.700S5 16.5 2.5 12ZM12 9A3 3 0 1 1 12 15 3 3 0 0 1 12 9Z',
  weight: 1,
  infobox: none,
  panels,
  relations: ({ id, fields }) => fields.arguments.map((each) => ['argues', each.by, id]),
  answers: none,
  label: () => 'reading',
  map: { group: () => ({ label: 'Readings', turn: 3 }) },
  tellsTheStory: true,
});
