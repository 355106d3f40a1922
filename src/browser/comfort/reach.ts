/** What is said where a file of the site can no longer be had: it was published anew, or the network is away. */
const missing = 'A file this needs could not be loaded. Reload the page to try again.';

/** Fetches what a part of the page needs a script for. @returns whether it is there */
async function load(part: HTMLElement): Promise<boolean> {
  try {
    await import(/* @vite-ignore */ part.dataset.script!);
    return true;
  } catch {
    say(part, missing);
    return false;
  }
}

/** Says something in a part of the page that cannot do what it offers; a link still leads where it leads. */
function say(part: HTMLElement, words: string) {
  if (part instanceof HTMLAnchorElement) return;
  let line = part.querySelector<HTMLElement>('[role="status"]');
  if (!line) part.append((line = Object.assign(document.createElement('p'), { role: 'status' })));
  line.textContent = words;
}

function reached({ target }: Event) {
  const part = (target as Element).closest?.<HTMLElement>('[data-script]');
  if (part) void load(part);
}

/** Loads the script of a part of the page once somebody reaches for it, or asks for search by key. */
export function loadWhenReached() {
  for (const event of ['focusin', 'pointerover']) addEventListener(event, reached);
  // A reader may have been quicker than this script.
  document.querySelectorAll<HTMLElement>('[data-script]:is(:hover, :focus-within, [open])').forEach(load);

  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    const asked = key === '/' ? !(target as Element).closest('input') : key === 'k' && (ctrlKey || metaKey);
    const searchLink = document.querySelector<HTMLAnchorElement>('.search-door[data-script]');
    if (!asked || !searchLink) return;
    event.preventDefault();
    void load(searchLink).then((there) => {
      // Nothing but the dialog answers the event: what is not there leaves the way to the search page.
      const heard = there && !dispatchEvent(new Event('search-asked', { cancelable: true }));
      if (!heard) location.assign(searchLink.href);
    });
  });
}
