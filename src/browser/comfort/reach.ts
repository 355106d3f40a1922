/** Fetches what a part of the page needs a script for, once somebody reaches for it. */
const load = (part: HTMLElement): Promise<unknown> => import(/* @vite-ignore */ part.dataset.script!);

function reached({ target }: Event) {
  const part = (target as Element).closest?.<HTMLElement>('[data-script]');
  if (part) void load(part);
}

for (const event of ['focusin', 'pointerover']) addEventListener(event, reached);
// A reader may have been quicker than this script.
document.querySelectorAll<HTMLElement>('[data-script]:is(:hover, :focus-within, [open])').forEach(load);

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const asked = key === '/' ? !(target as Element).closest('input') : key === 'k' && (ctrlKey || metaKey);
  const searchLink = document.querySelector<HTMLElement>('.search-door[data-script]');
  if (!asked || !searchLink) return;
  event.preventDefault();
  void load(searchLink).then(() => dispatchEvent(new Event('search-asked')));
});
