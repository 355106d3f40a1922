import { writeQuery, type Query } from './state.ts';

/** Milliseconds after which a browser that refused an address is asked again. */
const later = 2_000;

let waiting: string | undefined;
let again: ReturnType<typeof setTimeout>;

/** Says which query the address is to have, once it is written. */
export function wantAddress(query: Query) {
  waiting = writeQuery(query);
}

/** Writes the wanted query into the address. Browsers refuse who writes too often; the search goes on, and so does this. */
export function writeAddress() {
  clearTimeout(again);
  if (waiting === undefined) return;
  try {
    if (waiting !== location.search) history.replaceState(history.state, '', location.pathname + waiting);
    waiting = undefined;
  } catch {
    again = setTimeout(writeAddress, later);
  }
}

/** Keeps how far the list is scrolled with the page in the browser's history. */
export function keepScroll() {
  writeAddress();
  try {
    history.replaceState({ ...history.state, y: scrollY }, '');
  } catch {
    // Back then leads to the top of the list.
  }
}
