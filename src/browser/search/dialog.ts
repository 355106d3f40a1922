import { addStyles } from '../comfort/add-styles.ts';
import { enterHistory, leaveHistory, noteInHistory, shownHere } from './dialog-history.ts';
import { button, element, pill } from './elements.ts';
import { searchField } from './field.ts';
import { Search } from './search.ts';
import { writeQuery, type Query } from './state.ts';
import styles from './search.css?inline';
import { SearchView } from './view.ts';

const searchLink = document.querySelector<HTMLAnchorElement>('.search-door')!;

const close = button('Close', () => dialog.close(), { class: pill });
const whole = element('a', { href: searchLink.href }, 'Open as a page');
const form = element(
  'form',
  { class: 'search-form sticky flex gap-2 bg-page', role: 'search' },
  searchField(),
  close,
);
const search = element('search', {}, form, element('div', { class: 'search-start mt-3' }));
const dialog = element(
  'dialog',
  { class: 'search-dialog bg-page text-ink', 'aria-label': 'Search' },
  search,
  element('p', { class: 'search-dialog-foot py-4 font-heading' }, whole),
);
// Who asks for it is led to the search page then.
if (!('showModal' in dialog)) throw new Error('This browser has no dialogs.');

addStyles(styles);
document.body.append(dialog);
// The screen's keyboard takes its room from the dialog, and covers none of it.
document.querySelector<HTMLMetaElement>('meta[name=viewport]')!.content +=
  ', interactive-widget=resizes-content';

let query: Query = { text: '', chosen: {}, literal: false };
const view = new SearchView(
  search,
  new Search(
    new URL(searchLink.dataset.home!, location.href).pathname,
    searchLink.dataset.text!,
    document.documentElement.lang,
  ),
  (next, rests) => {
    query = next;
    whole.href = searchLink.href + writeQuery(query);
    if (rests) note();
  },
);

/** Notes what is shown, and the result that is about to be followed. */
function note(at?: string) {
  noteInHistory({ ...query, limit: view.limit, y: dialog.scrollTop, at });
}

// What the screen's keyboard calls its Enter.
view.input.enterKeyHint = 'go';
form.addEventListener('submit', () => view.openFirst());
// In a search field the first Escape would only empty it.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  dialog.close();
});
dialog.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a');
  if (link) note(link.href);
  // A click beside the dialog lands on the dialog itself.
  if (target === dialog) dialog.close();
});
dialog.addEventListener('close', () => {
  view.keep();
  leaveHistory();
});
// Where the keyboard does not make room, it goes when the reader turns to the results.
dialog.addEventListener('touchmove', () => view.input.blur(), { passive: true });

/** Shows what this place in the history has: the dialog with its query and place, or the page without it. */
async function restore() {
  const shown = shownHere();
  if (!shown) {
    dialog.close();
    return;
  }
  if (dialog.open) return;
  dialog.showModal();
  const { text = '', chosen = {}, literal = false, limit, y = 0, at } = shown;
  await view.show({ text, chosen, literal }, limit);
  const followed = [...search.querySelectorAll('a')].find(({ href }) => href === at);
  followed?.focus({ preventScroll: true });
  dialog.scrollTop = y;
}

for (const event of ['popstate', 'hashchange']) addEventListener(event, () => void restore());

searchLink.onclick = (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // What was typed before this script was there (comfort/reach.ts).
  const text = new URLSearchParams(searchLink.search).get('q');
  searchLink.search = '';
  enterHistory();
  if (!dialog.open) dialog.showModal();
  view.input.focus();
  if (text) void view.show({ text, chosen: {}, literal: false });
  else if (!view.input.value) void view.begin();
  else view.input.select();
};
if (shownHere()) void restore();
