/** Of this wiki: another may be served beside it. Not shared with what pages load for reading, which it would part. */
const key = `searches${import.meta.env.BASE_URL === '/' ? '' : `:${import.meta.env.BASE_URL}`}`;

/** Something that was looked for, and the home of the edition in which: its words may tell what another one seals. */
interface Looked {
  text: string;
  home: string;
}

const most = 5;

/**
 * What was last looked for on this device, newest first.
 * @param editions homes of the editions whose queries may be shown
 */
export function recent(editions: readonly string[]): string[] {
  return stored()
    .filter(({ home }) => editions.includes(home))
    .map(({ text }) => text);
}

/** Keeps a query before those that were kept, in place of itself and of what it was half typed. */
export function keepRecent(text: string, home: string) {
  const others = stored().filter((each) => !text.startsWith(each.text));
  try {
    localStorage.setItem(key, JSON.stringify([{ text, home }, ...others].slice(0, most)));
  } catch {
    // Closed or full: nothing is kept.
  }
}

/** Forgets what was looked for, in whatever edition. */
export function forgetRecent() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Closed: nothing was kept.
  }
}

/** What is kept; nothing where the storage is closed or holds something else. */
function stored(): Looked[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key)!);
    const all = Array.isArray(kept) ? (kept as (Partial<Looked> | null)[]) : [];
    return all.filter((each): each is Looked => typeof each?.text === 'string');
  } catch {
    return [];
  }
}
