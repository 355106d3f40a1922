import { capitalise } from '../../cells/cells.ts';
import { defineKind, none } from '../../kind-definition.ts';
import { referentOf } from '../../wiki/referent.ts';
import { infobox } from './infobox.ts';
import { relations } from './relations.ts';
import { foremostKeys, gradeOf, stanceOf } from './reviews.ts';
import { structured } from './structured.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** What a critic or an outlet made of an episode. */
export const review = defineKind({
  schema,
  folder: 'reviews',
  one: 'Review',
  many: 'Reviews',
  // A remark.
  pictogram:
    'M4 4H20A1.5 1.5 0 0 1 21.5 5.500V15A1.5 1.5 0 0 1 20 16.500H12.500L7.5 21V16.500H4A1.5 1.5 0 0 1 2.5 15V5.500A1.5 1.5 0 0 1 4 4ZM7 8.500H17M7 12H13.5',
  weight: 0.8,
  infobox,
  panels,
  relations,
  answers: none,
  structured,
  label: ({ fields }) => (fields.stance ? `${fields.stance} review` : 'review'),
  map: 'nowhere',
  order: foremostKeys,
  badge: (review) => ({
    stance: stanceOf(review),
    grade: gradeOf(review),
    quotation: review.fields.quotation?.value,
  }),
  facets: ({ fields }, edition) => ({
    outlet: referentOf(edition, fields.outlet)?.text,
    stance: fields.stance && capitalise(fields.stance),
  }),
  namesSayEnough: true,
  labelStays: true,
});
