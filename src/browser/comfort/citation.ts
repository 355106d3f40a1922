import { closePopup, popup, showPopup } from './popup.ts';
import { highlight } from './statement.ts';

const link = (href: string, text: string) =>
  Object.assign(document.createElement('a'), { href, textContent: text });

/** A link to how a statement is cited, which stands at the foot of the page. */
function citing(claim: string): HTMLAnchorElement {
  const way = link(`#${claim}`, 'Cite this statement');
  way.onclick = (event) => {
    event.preventDefault();
    closePopup();
    history.replaceState(null, '', `#${claim}`);
    const forms = document.querySelector<HTMLDetailsElement>('.page-foot details')!;
    forms.open = true;
    // Reached for, its script is loaded, and tells of the statement.
    forms.querySelector('summary')!.focus();
  };
  return way;
}

/** Shows the source of a mark beside it, and which words it covers. */
export function open(mark: HTMLElement) {
  const target = mark.getAttribute('href')!;
  const listed = document.querySelector(target)?.cloneNode(true) as HTMLElement | undefined;
  const marks = mark.closest('.marks');
  if (!listed || !marks) return;
  // The mark beside it says the number.
  listed.querySelector('.source-number')?.remove();
  const ways = Object.assign(document.createElement('span'), { className: 'source-ways' });
  const more = listed.querySelector('.source-more');
  ways.append(...(more ? [more] : []), link(target, 'All sources'));
  if (marks.id) ways.append(link(`#${marks.id}`, 'Link to this statement'), citing(marks.id));
  listed.append(ways);
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
