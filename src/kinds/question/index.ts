import { defineKind, none } from '../../kind-definition.ts';
import { schema } from './schema.ts';

/** A question that readers ask, with its answer. */
export const question = defineKind({
  schema,
  folder: 'questions',
  one: 'Question',
  many: 'Questions',
  // A question mark.
  pictogram:
    'M7.5 8.500C7.5 5.7 9.4 3.8 12 3.800S16.5 5.6 16.5 8.100C16.5 11.4 12 11.6 12 15.500M12 20H12.01',
  weight: 0.7,
  infoboxHeading: 'What it is about',
  infobox: ({ fields }, make) => [
    ['Episode', [fields.episode ? make.entries([fields.episode]) : undefined]],
    ['About', [make.entries(fields.about ?? [])]],
  ],
  panels: none,
  relations: none,
  answers: none,
  label: () => 'question',
  map: 'nowhere',
  phrasings: ({ fields }) => fields.asked ?? [],
  isListedThere: true,
});
