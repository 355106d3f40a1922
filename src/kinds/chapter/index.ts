import { defineKind, none } from '../../kind-definition.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** A part of an account told in order, such as that of the making. */
export const chapter = defineKind({
  schema,
  folder: 'chapters',
  one: 'Chapter',
  many: 'Chapters',
  // A film camera.
  pictogram:
    'M3 11.500H15V20H3ZM15 14.5 21 12V19.500L15 17M6 4.500A3 3 0 1 1 6 10.5 3 3 0 0 1 6 4.500ZM12.7 5.500A2.5 2.5 0 1 1 12.7 10.5 2.5 2.5 0 0 1 12.7 5.500Z',
  weight: 1,
  infobox: none,
  panels,
  relations: none,
  answers: none,
  label: () => 'chapter',
  map: 'nowhere',
  order: ({ fields }) => [fields.order],
  keepsToSection: true,
});
