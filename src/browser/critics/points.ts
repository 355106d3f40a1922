import { closePopup, popup, showPopup } from '../comfort/popup.ts';

// Shows the words of a point beside its dot, to whoever rests on it, comes to it by keyboard or presses it.
// Without this script a press shows them at the foot of the screen.

/** How long a pointer rests on a dot before its words show, and may be away before they go, in ms. */
const resting = 150;
const away = 200;

let shown: HTMLButtonElement | undefined;
/** Whether the words stay until they are closed. */
let pressed = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

const dotAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('.point-dot') : null;

/** Words that were pressed for come next in the order of tab stops; others would stand in everybody's way. */
function show(dot: HTMLButtonElement, byPress: boolean) {
  clearTimeout(waiting);
  const words = dot.popoverTargetElement!.cloneNode(true) as HTMLElement;
  for (const named of words.querySelectorAll('[id]')) named.removeAttribute('id');
  const line = document.createElement('p');
  line.append(...words.childNodes);
  popup.role = 'group';
  popup.ariaLabel = dot.ariaLabel;
  const after = byPress ? dot : dot.closest('section')!;
  showPopup(dot, after, [line], () => {
    dot.ariaExpanded = null;
    if (popup.contains(document.activeElement)) dot.focus();
    shown = undefined;
  });
  shown = dot;
  pressed = byPress;
  dot.ariaExpanded = String(true);
}

function leave() {
  clearTimeout(waiting);
  if (shown && !pressed) waiting = setTimeout(closePopup, away);
}

addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const dot = dotAt(event);
  if (popup.contains(event.target as Node) || (dot && dot === shown)) clearTimeout(waiting);
  else if (!dot) leave();
  else if (!pressed) {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(dot, false), resting);
  }
});
document.documentElement.addEventListener('pointerleave', leave);

addEventListener('focusin', (event) => {
  const dot = dotAt(event);
  if (dot && dot !== shown && dot.matches(':focus-visible')) show(dot, false);
  else if (!dot && shown && !popup.contains(event.target as Node)) closePopup();
});

addEventListener('pointerdown', (event) => {
  if (shown && dotAt(event) !== shown && !popup.contains(event.target as Node)) closePopup();
});

addEventListener('click', (event) => {
  const dot = dotAt(event);
  if (!dot) return;
  // The words show beside the dot instead of at the foot of the screen.
  event.preventDefault();
  if (dot === shown && pressed) closePopup();
  else show(dot, true);
});

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  clearTimeout(waiting);
  closePopup();
});

// The browser's own tip would say beside the words what they say.
for (const dot of document.querySelectorAll('.point-dot')) dot.removeAttribute('title');
// A reader may have been quicker than this script.
const hovered = matchMedia('(hover: hover)').matches ? ':hover' : ':focus-visible';
const asked = document.querySelector<HTMLButtonElement>(`.point-dot:is(${hovered}, :focus-visible)`);
if (asked && !asked.popoverTargetElement!.matches(':popover-open')) show(asked, false);
