import { keepScroll, wantAddress, writeAddress } from './address.ts';
import { Search } from './search.ts';
import { readQuery, type Query } from './state.ts';
import { SearchView } from './view.ts';

const root = document.querySelector<HTMLElement>('search')!;

const view = new SearchView(
  root,
  new Search(
    new URL(root.dataset.home!, location.href).pathname,
    root.dataset.text!,
    document.documentElement.lang,
  ),
  (query, rests) => {
    wantAddress(query);
    if (rests) writeAddress();
  },
);
root.addEventListener('submit', () => void view.run());

async function restore(query: Query = readQuery(location.search)) {
  await view.show(query);
  // The list was not there yet when the browser looked for the place to return to.
  const { y } = (history.state ?? {}) as { y?: unknown };
  if (typeof y === 'number') scrollTo(0, y);
}

addEventListener('popstate', () => void restore());
addEventListener('pagehide', keepScroll);
// A reader may have been quicker than this script.
const early = view.input.value;
void restore(early ? { ...readQuery(location.search), text: early, literal: false } : undefined);
// Results are there to be read, unless the reader is typing already.
if (view.input.value && !early) view.input.blur();
else view.input.focus();
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const asked = key === '/' ? target !== view.input : key === 'k' && (ctrlKey || metaKey);
  if (!asked) return;
  event.preventDefault();
  view.input.focus();
});
