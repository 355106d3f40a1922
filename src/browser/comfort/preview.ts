import { popup, showPopup } from './popup.ts';
import { otherPage } from './other-pages.ts';

const part = (tag: string, name: string, text = '') =>
  Object.assign(document.createElement(tag), { className: name, textContent: text });

/**
 * Shows the head of the page a link leads to: its drawing, title, kind and summary; nothing if it cannot be had.
 * To a screen reader the kind and the summary describe the link; the title would only repeat its name.
 * @param wanted whether the reader still asks for it once the page is there
 */
export async function open(link: HTMLElement, wanted: () => boolean) {
  const way = link.getAttribute('href')!;
  // Within an edition ways are relative. A page of another may tell what this one seals.
  if (way.startsWith('/')) return;
  const page = await otherPage(new URL(way, location.href));
  const title = page?.querySelector('.lead h1')?.textContent.trim();
  if (!page || !title || !wanted()) return;
  const kind = page.querySelector<HTMLElement>('[data-pagefind-filter^="kind:"]')?.dataset.pagefindFilter;
  const drawing = page.querySelector('.lead .sign svg');
  const words = part('div', 'preview-words');
  words.id = 'preview-words';
  words.append(
    part('p', 'preview-kind text-xs text-muted', kind?.slice('kind:'.length)),
    part('p', 'preview-summary', page.querySelector('.lead .summary')?.textContent.trim()),
  );
  const name = part('p', 'preview-title text-lg font-semibold', title);
  name.ariaHidden = 'true';
  popup.role = 'tooltip';
  popup.ariaLabel = null;
  link.setAttribute('aria-describedby', words.id);
  const sign = drawing ? [document.importNode(drawing, true)] : [];
  showPopup(link, link.closest('main > *')!, [...sign, name, words], () =>
    link.removeAttribute('aria-describedby'),
  );
}
