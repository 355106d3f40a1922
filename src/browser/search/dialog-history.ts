import type { Query } from './state.ts';

/** What the dialog shows: Back and a reload bring it again. */
export interface Shown extends Query {
  /** How many pages of the full text are listed. */
  limit: number;
  /** How far the dialog is scrolled, and the address of the result that was followed. */
  y: number;
  at?: string;
}

interface State {
  search?: Partial<Shown>;
}

/** What the dialog shows at this place in the browser's history; nothing where it is closed. */
export const shownHere = () => (history.state as State | null)?.search;

/** Makes a place in the history for the dialog: Back closes it, as it leaves a page. */
export function enterHistory() {
  if (shownHere()) return;
  try {
    history.pushState({ ...history.state, search: {} }, '');
  } catch {
    // Browsers refuse who asks too often; Back then leaves the page.
  }
}

/** Notes what the dialog shows. */
export function noteInHistory(shown: Shown) {
  if (!shownHere()) return;
  try {
    history.replaceState({ ...history.state, search: shown }, '');
  } catch {
    // Back then brings what was noted before.
  }
}

/** Leaves the dialog's place, so that the next Back leaves the page. */
export function leaveHistory() {
  if (shownHere()) history.back();
}
