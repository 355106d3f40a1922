import { closePopup, popup } from './popup.ts';
import { sparing } from './sparing.ts';

/** How long a reader rests on a link before its popup opens, presses it, and may be away before it closes: in ms. */
const resting = 300;
const pressing = 450;
const away = 200;

/** Where links lead to the page's own parts, say already what a preview would, or open another edition. */
const plain = '.breadcrumbs, .cards, .section-cards, .seal, .seal-inline, .level-picker, .popup, search';

let wanted: HTMLAnchorElement | undefined;
let by: 'hover' | 'focus' | 'press' = 'hover';
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
/** The link under a finger that rested on it: the click that follows is not meant. */
let held: HTMLAnchorElement | undefined;
/** Whether a click is left to the browser. */
let unscripted = false;

const isMark = (link: Element) => link.matches('.marks a');

/** The link at a place that has a popup to show. */
function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a[href]');
  if (!link || isMark(link)) return link || undefined;
  const { origin, pathname } = new URL(link.getAttribute('href')!, location.href);
  const elsewhere = origin === location.origin && pathname !== location.pathname;
  const page = elsewhere && pathname.endsWith('/');
  return page && !link.closest(plain) ? link : undefined;
}

function want(link: HTMLAnchorElement, how: typeof by, delay: number) {
  stay();
  if (link === wanted && how !== 'press') return;
  // Only who presses long has asked for it.
  if (how !== 'press' && !isMark(link) && sparing()) return drop();
  clearTimeout(opening);
  wanted = link;
  by = how;
  opening = setTimeout(() => show(link).catch(() => (how === 'press' ? follow(link) : undefined)), delay);
}

/** Shows the popup of a link. @throws when the script for it can no longer be had */
async function show(link: HTMLAnchorElement) {
  if (isMark(link)) (await import('./citation.ts')).open(link);
  else await (await import('./preview.ts')).open(link, () => link === wanted && !closing);
}

/** Does what a click on a mark does without any script. */
function follow(link: HTMLAnchorElement) {
  if (link !== wanted || !isMark(link)) return;
  unscripted = true;
  link.click();
  unscripted = false;
}

function stay() {
  clearTimeout(closing);
  closing = undefined;
}

function leave() {
  clearTimeout(opening);
  closing ||= setTimeout(drop, away);
}

function drop() {
  stay();
  clearTimeout(opening);
  wanted = undefined;
  closePopup();
}

function hover(event: PointerEvent) {
  const link = linkAt(event);
  if (event.pointerType === 'touch' || (by === 'press' && popup.isConnected)) return;
  if (popup.contains(event.target as Node)) stay();
  else if (link) want(link, 'hover', resting);
  else if (wanted && by === 'hover') leave();
}

function focus(event: FocusEvent) {
  const link = linkAt(event);
  if (popup.contains(event.target as Node) || link === wanted) stay();
  else if (link?.matches(':focus-visible')) want(link, 'focus', resting);
  else if (wanted && (by !== 'hover' || !popup.isConnected)) leave();
}

function press(event: PointerEvent) {
  const link = linkAt(event);
  held = undefined;
  if (popup.contains(event.target as Node)) return;
  if (!link || link !== wanted) drop();
  if (!link || isMark(link) || event.pointerType !== 'touch') return;
  want(link, 'press', pressing);
}

/** A finger that lifts or wanders before the popup is there meant something else. */
function release() {
  if (by !== 'press') return;
  if (popup.isConnected) held = wanted;
  else if (wanted && !isMark(wanted)) drop();
}

function click(event: MouseEvent) {
  const link = linkAt(event);
  if (!link || unscripted || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link === held) event.preventDefault();
  else if (isMark(link)) {
    event.preventDefault();
    if (link === wanted && by === 'press' && popup.isConnected) drop();
    else want(link, 'press', 0);
  }
}

function escape({ key }: KeyboardEvent) {
  if (key !== 'Escape') return;
  clearTimeout(opening);
  closePopup();
  // While the reader stays on the link, it stays closed.
  by = 'hover';
}

/** Arriving at a mark by its address shows which words it covers. */
async function arrive() {
  const asked = location.hash.startsWith('#claim-');
  if (!asked && !CSS.highlights?.size) return;
  const statement = await import('./statement.ts').catch(() => undefined);
  statement?.highlight();
}

/** Opens a popup beside the link that a reader rests on or presses. */
export function showPopups() {
  // Where there are no popovers, links are links.
  if ('popover' in popup) {
    addEventListener('pointerover', hover);
    document.documentElement.addEventListener('pointerleave', () => by === 'hover' && leave());
    addEventListener('focusin', focus);
    addEventListener('pointerdown', press);
    for (const event of ['pointerup', 'pointercancel'] as const) addEventListener(event, release);
    addEventListener('click', click, true);
    addEventListener('keydown', escape);
  }
  addEventListener('hashchange', arrive);
  void arrive();
}
