/** Of this wiki: another may be served beside it. The head's own script has the same. */
const key = `appearance${import.meta.env.BASE_URL === '/' ? '' : `:${import.meta.env.BASE_URL}`}`;

/** What is remembered on the device, as the head's own script reads it before the first paint. */
interface Kept {
  theme?: string;
  side?: string;
  /** Rank of the highest level the reader chose, 0 for the lowest. */
  watched?: string;
}

/** What is remembered; nothing where the storage is closed or holds something else. */
export function kept(): Kept {
  try {
    return (JSON.parse(localStorage.getItem(key)!) as Kept | null) ?? {};
  } catch {
    return {};
  }
}

/** Remembers choices beside those made before. Without storage they last as long as the page. */
export function remember(choice: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept(), ...choice }));
  } catch {
    // Closed or full: there is nothing to tell a reader.
  }
}

/** Has the page know which level is remembered: components/frame/LevelHere.astro hears of it. */
export function setWatched(rank: string) {
  document.documentElement.dataset.watched = rank;
  dispatchEvent(new Event('watched'));
}

/** Forgets all choices, and where a reader stopped. */
export function forget() {
  try {
    localStorage.removeItem(key);
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith('place:')) sessionStorage.removeItem(name);
  } catch {
    // Closed: nothing was kept.
  }
}
