import { element } from './elements.ts';
import type { FoundPage } from './pagefind.ts';
import type { Result } from './search.ts';

/** Most deep links under a result. */
const mostSections = 3;

/** Most words that the page a result leads to is asked to highlight. */
const mostHighlights = 3;

/** Fills the list; each item begins with a link whose text is the entry's title. */
export function showResults(list: HTMLElement, results: readonly Result[]) {
  list.replaceChildren(
    ...results.map(({ title, href, label, page }) =>
      element(
        'li',
        { class: 'border-b border-hairline py-4' },
        element('a', { href: page ? highlighting(href, page) : href }, title),
        element('p', { class: 'card-label text-muted' }, label),
        page && page.excerpt.length > 0 && element('p', { class: 'font-text text-body' }, ...excerpt(page)),
        page && sectionsOf(page),
      ),
    ),
  );
}

/** Has arrow keys walk from the field through the results and back. */
export function moveAmong(field: HTMLElement, list: HTMLElement, event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [field, ...list.querySelectorAll<HTMLElement>('li > a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step && at !== -1 ? stops[at + step] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function excerpt(page: FoundPage): (Node | string)[] {
  return page.excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

function sectionsOf(page: FoundPage): HTMLElement | undefined {
  const sections = page.parts.slice(0, mostSections);
  if (sections.length === 0) return undefined;
  return element(
    'p',
    { class: 'result-sections flex flex-wrap gap-x-4 gap-y-1' },
    ...sections.map(({ title, url }) => element('a', { href: highlighting(url, page) }, title)),
  );
}

/** An address that has the browser highlight the found words on arrival (a URL text fragment). */
function highlighting(href: string, page: FoundPage): string {
  const words = page.excerpt.flatMap(({ text, found }) =>
    found ? text.replace(/[^\p{L}\p{N}'’-]+/gu, '') : [],
  );
  const directives = [...new Set(words.filter((word) => word.length > 2))]
    .slice(0, mostHighlights)
    // A hyphen is part of the directive's own grammar.
    .map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`);
  if (directives.length === 0) return href;
  return `${href}${href.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
