/** What is said where a file of the site can no longer be had: it was published anew, or the network is away. */
const missing = 'A file this needs could not be loaded. Reload the page to try again.';

/** Fetches what a part of the page needs a script for, or says in it that it cannot be had; a link still leads on. */
async function load(part: HTMLElement) {
  try {
    await import(/* @vite-ignore */ part.dataset.script!);
  } catch {
    if (part instanceof HTMLAnchorElement) return;
    let line = part.querySelector<HTMLElement>('[role="status"]');
    if (!line) part.append((line = Object.assign(document.createElement('p'), { role: 'status' })));
    line.textContent = missing;
  }
}

function reached({ target }: Event) {
  const part = (target as Element).closest?.<HTMLElement>('[data-script]');
  if (part) void load(part);
}

/** Loads the script of a part of the page once somebody reaches for it, or asks for search by click or key. */
export function loadWhenReached() {
  for (const event of ['focusin', 'pointerover']) addEventListener(event, reached);
  // A reader may have been quicker than this script.
  document.querySelectorAll<HTMLElement>('[data-script]:is(:hover, :focus-within, [open])').forEach(load);

  const searchLink = document.querySelector<HTMLAnchorElement>('.search-door[data-script]');
  if (!searchLink) return;
  searchLink.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // What is typed before the script is there is kept in a field of its own, and goes along in the link.
    const before = document.activeElement as HTMLElement;
    const early = document.createElement('input');
    early.className = 'popup';
    early.ariaLabel = searchLink.textContent;
    early.style.right = '1rem';
    searchLink.parentNode!.append(early);
    early.focus();
    // The script answers clicks itself once it is there; what is not there leaves the way to the search page.
    searchLink.onclick = null;
    void load(searchLink).then(() => {
      if (early.value) searchLink.search = `q=${encodeURIComponent(early.value)}`;
      before.focus();
      early.remove();
      searchLink.click();
    });
  };
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    const asked = key === '/' ? !(target as Element).closest('input') : key === 'k' && (ctrlKey || metaKey);
    if (!asked) return;
    event.preventDefault();
    searchLink.click();
  });
  // Back to a page that was left with its search open: the dialog opens itself.
  if ((history.state as { search?: object } | null)?.search) void load(searchLink);
}
