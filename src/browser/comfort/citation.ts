import { closePopup, popup, showPopup } from './popup.ts';
import { highlight } from './statement.ts';

const link = (href: string, text: string) =>
  Object.assign(document.createElement('a'), { href, textContent: text, className: 'py-0.5' });

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

/** A paragraph of what stands in another element. */
function paragraph(...contents: Iterable<Node>[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...contents.flatMap((each) => [...each]));
  return made;
}

/** Shows the sources of a mark beside it, and which words it covers. */
export function open(mark: HTMLElement) {
  const marks = mark.closest('.marks');
  const numbers = mark.textContent.match(/\d+/g) ?? [];
  const lines = numbers
    .flatMap((number) => document.getElementById(`source-${number}`)?.cloneNode(true) ?? [])
    .map(({ childNodes }) => paragraph(childNodes));
  if (!lines.length || !marks) return;
  const ways = paragraph([link(mark.getAttribute('href')!, 'All sources')]);
  ways.className = 'source-ways mt-2 flex flex-wrap gap-x-4 gap-y-1 border-t border-hairline pt-0.5';
  if (marks.id) ways.append(link(`#${marks.id}`, 'Link to this statement'), citing(marks.id));
  popup.role = 'group';
  popup.ariaLabel = `Sources ${mark.textContent}`;
  showPopup(mark, marks, [...lines, ways], () => {
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
