import { defineKind } from '../../kind-definition.ts';
import { answers } from './answers.ts';
import { episodeKeys } from './episodes.ts';
import { infobox } from './infobox.ts';
import { relations } from './relations.ts';
import { structured } from './structured.ts';
import { schema } from './schema.ts';
import { panels } from './panels.ts';

/** An episode or film that the wiki is about. */
export const episode = defineKind({
  schema,
  folder: 'episodes',
  one: 'Episode',
  many: 'Episodes',
  // A television with its aerial.
  pictogram:
    'M5 8H19A2 2 0 0 1 21 10V18A2 2 0 0 1 19 20H5A2 2 0 0 1 3 18V10A2 2 0 0 1 5 8ZM8 3 12 8 16 3M6.5 11.500H13.500V16.500H6.500ZM17.2 12V12.010M17.2 16V16.01',
  weight: 2.2,
  infobox,
  panels,
  relations,
  answers,
  structured,
  label: () => 'episode',
  map: 'middle',
  order: episodeKeys,
  asksForItself: true,
});
