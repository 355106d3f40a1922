import { defineKind, none } from '../../kind-definition.ts';
import { infobox } from './infobox.ts';
import { manyOfType } from '../../wiki/types.ts';
import { structured } from './structured.ts';
import { scenesAt } from '../scene/scenes-in.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** A studio, an outlet, a company, a body that gives awards. */
export const organisation = defineKind({
  schema,
  folder: 'organisations',
  one: 'Organisation',
  many: 'Organisations',
  pictogram:
    'M5 20.500V3.500H14V20.500M14 9.500H19V20.500M2.5 20.500H21.500M8 7.500H11M8 11.500H11M8 15.500H11',
  weight: 1.6,
  infobox,
  scenes: ({ id }, edition) => scenesAt(edition, id),
  panels,
  relations: ({ id, fields }) => [['part', id, fields.partOf]],
  answers: none,
  structured,
  label: ({ fields }) => fields.type,
  map: {
    group({ fields }, edition) {
      const label = manyOfType(edition, 'organisation', fields.type);
      return label ? { label, turn: 5 } : { label: 'Companies and bodies', turn: 8 };
    },
    relations: 2,
  },
  namesSayEnough: true,
});
