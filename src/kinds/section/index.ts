import { defineKind, none } from '../../kind-definition.ts';
import { schemaFor } from './schema.ts';

/**
 * A part of the menu.
 * @param listed the kinds of entry that its shelves may list
 */
export const section = (listed: readonly string[]) =>
  defineKind({
    schema: schemaFor(listed),
    folder: 'sections',
    one: 'Section',
    many: 'Sections',
    pictogram:
      'M4 4H10.500V10.500H4ZM13.5 4H20V10.500H13.500ZM4 13.500H10.500V20H4ZM13.5 13.500H20V20H13.500Z',
    weight: 1.8,
    infobox: none,
    panels: none,
    relations: none,
    answers: none,
    label: () => 'section',
    map: 'nowhere',
  });
