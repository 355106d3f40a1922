import { addStyles } from '../comfort/add-styles.ts';
import { button, element } from './elements.ts';
import { Search } from './search.ts';
import { writeQuery, type Query } from './state.ts';
import styles from './search.css?inline';
import { SearchView } from './view.ts';

const searchLink = document.querySelector<HTMLAnchorElement>('.search-door')!;

addStyles(styles);

let query: Query = { text: '', chosen: {}, literal: false };
const whole = element('a', { href: searchLink.href }, 'Open as a page');
const search = element('search');
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': 'Search' },
  element(
    'p',
    { class: 'search-dialog-bar' },
    whole,
    button('Close', () => dialog.close()),
  ),
  search,
);
document.body.append(dialog);

const view = new SearchView(
  search,
  new Search(searchLink.dataset.home!, searchLink.dataset.text!, document.documentElement.lang),
  (next) => {
    query = next;
    whole.href = searchLink.href + writeQuery(query);
  },
);
// In a search field the first Escape would only empty it.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  dialog.close();
});
// A click beside the dialog lands on the dialog itself.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());

function open() {
  dialog.showModal();
  view.input.focus();
  view.input.select();
}

searchLink.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  open();
  event.preventDefault();
});
// Asked for by key: the page's own script says so once this one is there.
addEventListener('search-asked', (event) => {
  open();
  event.preventDefault();
});
