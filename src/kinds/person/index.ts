import { capitalise } from '../../cells/cells.ts';
import { defineKind, none } from '../../kind-definition.ts';
import { billingPlace } from '../episode/billing.ts';
import { infobox } from './infobox.ts';
import { mapGroup } from './map-group.ts';
import { relations } from './relations.ts';
import { rolesOf } from './roles.ts';
import { structured } from './structured.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** Somebody who played, made, reviewed or shaped something. */
export const person = defineKind({
  schema,
  folder: 'people',
  calledLikePeople: true,
  one: 'Person',
  many: 'People',
  pictogram:
    'M12 3.500A4.2 4.2 0 1 1 12 11.9 4.2 4.2 0 0 1 12 3.500ZM3.8 20.500C4.3 16.5 7.5 14.5 12 14.500S19.7 16.5 20.2 20.500Z',
  weight: 2.4,
  infobox,
  panels,
  relations,
  answers: none,
  structured,
  label({ id, fields }, edition) {
    const roles = rolesOf(edition, id);
    return roles.length ? roles.join(', ') : fields.occupations.join(', ');
  },
  map: { group: mapGroup },
  order({ id }, edition, role) {
    if (role === 'cast') return [billingPlace(edition, 'performers', id)];
    return role === 'crew' ? [billingPlace(edition, 'makers', id)] : [];
  },
  facets: ({ id }, edition) => ({ role: rolesOf(edition, id).map(capitalise) }),
  mentionsAreLinked: true,
});
