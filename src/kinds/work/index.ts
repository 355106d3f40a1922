import { defineKind, none } from '../../kind-definition.ts';
import { infobox } from './infobox.ts';
import { relations } from './relations.ts';
import { manyOfType } from '../../wiki/types.ts';
import { structured } from './structured.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** A film, series, book or other work that has to do with the episodes. */
export const work = defineKind({
  schema,
  folder: 'works',
  one: 'Work',
  many: 'Works',
  // An open book.
  pictogram:
    'M12 6.300C9.8 4.8 6.8 4.3 2.8 4.800V18.800C6.8 18.3 9.8 18.8 12 20.3 14.2 18.8 17.2 18.3 21.2 18.800V4.800C17.2 4.3 14.2 4.8 12 6.300ZM12 6.300V20.3',
  weight: 1.3,
  infobox,
  panels,
  relations,
  answers: none,
  structured,
  label: ({ fields }) => fields.type,
  map: {
    group: ({ fields }, edition) => ({ label: manyOfType(edition, 'work', fields.type) ?? 'Works', turn: 7 }),
  },
});
