import { element } from './elements.ts';

/** What makes a field one that is searched by; that of the search page stands in its markup. */
export const fieldAttributes = {
  class: 'rounded-pill bg-raised',
  type: 'search',
  name: 'q',
  'aria-label': 'Search',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  placeholder: 'Cast, critics, scenes …',
} as const;

/** The field that is typed into in the dialog. */
export const searchField = () => element('input', fieldAttributes);
