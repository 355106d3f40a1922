import { keepScroll, wantAddress, writeAddress } from './address.ts';
import { element } from './elements.ts';
import { Search } from './search.ts';
import { readQuery } from './state.ts';
import { SearchView } from './view.ts';

const root = document.querySelector<HTMLElement>('search')!;

const view = new SearchView(
  root,
  new Search(root.dataset.home!, root.dataset.text!, document.documentElement.lang),
  (query, rests) => {
    wantAddress(query);
    if (rests) writeAddress();
  },
  element('button', { class: 'button' }, 'Search'),
);
view.form.addEventListener('submit', () => void view.run());

async function restore() {
  await view.show(readQuery(location.search));
  // The list was not there yet when the browser looked for the place to return to.
  const { y } = (history.state ?? {}) as { y?: unknown };
  if (typeof y === 'number') scrollTo(0, y);
}

addEventListener('popstate', () => void restore());
addEventListener('pagehide', keepScroll);
void restore();
if (!view.input.value) view.input.focus();
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const asked = key === '/' ? target !== view.input : key === 'k' && (ctrlKey || metaKey);
  if (!asked) return;
  event.preventDefault();
  view.input.focus();
});
