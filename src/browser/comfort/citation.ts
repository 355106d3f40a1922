import { closePopup, popup, showPopup } from './popup.ts';
import { highlight } from './statement.ts';

const link = (href: string, text: string) =>
  Object.assign(document.createElement('a'), { href, textContent: text });

/** Shows the source of a mark beside it, and which words it covers. */
export function open(mark: HTMLElement) {
  const target = mark.getAttribute('href')!;
  const listed = document.querySelector(target)?.cloneNode(true) as HTMLElement | undefined;
  const marks = mark.closest('.marks');
  if (!listed || !marks) return;
  // The mark beside it says the number.
  listed.querySelector('.source-number')?.remove();
  const ways = listed.querySelector('.source-links');
  ways?.querySelectorAll('[href^="#"]').forEach((back) => back.remove());
  ways?.append(link(target, 'All sources'));
  if (marks.id) ways?.append(link(`#${marks.id}`, 'Link to this statement'));
  const line = document.createElement('p');
  line.append(...listed.childNodes);
  popup.role = 'group';
  popup.ariaLabel = mark.ariaLabel;
  showPopup(mark, marks, [line], () => {
    mark.removeAttribute('aria-expanded');
    if (popup.contains(document.activeElement)) mark.focus();
    highlight();
  });
  mark.ariaExpanded = 'true';
  highlight(marks);
}

popup.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[href^="#"]')) closePopup();
});
