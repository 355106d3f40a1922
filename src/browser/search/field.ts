import { element } from './elements.ts';

/** The field that is typed into; that of the search page stands in its markup. */
export const searchField = () =>
  element('input', {
    class: 'rounded-pill bg-raised',
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'Cast, critics, scenes …',
  });
