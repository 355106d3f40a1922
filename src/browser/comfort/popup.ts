/** Room between a popup and what it belongs to, and between it and the window's edge, in pixels. */
const gap = 6;
const edge = 8;

/** The one popup of a page. In the top layer no table or figure can cut it off. */
export const popup = document.createElement('div');
popup.className = 'popup';
popup.popover = 'manual';

let closed: (() => void) | undefined;

/**
 * Shows the popup beside an element, and closes the one before it.
 * @param after what it follows on the page, and so in the order of tab stops
 * @param whenClosed undoes what was done for the popup
 */
export function showPopup(
  beside: Element,
  after: Element,
  contents: (Element | string)[],
  whenClosed: () => void,
) {
  closePopup();
  closed = whenClosed;
  popup.replaceChildren(...contents);
  after.after(popup);
  popup.showPopover();
  place([...beside.getClientRects()]);
}

export function closePopup() {
  // Moving a popup away may take the focus with it.
  closed?.();
  closed = undefined;
  popup.remove();
}

/**
 * Below the words if there is room, else above, in any case within the window; it scrolls with the page.
 * @param lines where each line of the words stands
 */
function place(lines: DOMRect[]) {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const { clientWidth, clientHeight } = document.documentElement;
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const up = below + height + edge > clientHeight && above >= edge;
  const within = (value: number, room: number) => Math.max(edge, Math.min(value, room - edge));
  popup.style.setProperty('left', `${scrollX + within((up ? first : last).left, clientWidth - width)}px`);
  popup.style.setProperty('top', `${scrollY + within(up ? above : below, clientHeight - height)}px`);
}
