type Child = Node | string | undefined | false;

/** Makes an element: its name, its attributes, what it holds. Text is always text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Looks of buttons, in utilities that every page has already. */
export const pill =
  'cursor-pointer rounded-pill border border-border px-4 py-1 hover:border-ink pointer-coarse:py-2.5';
export const inText = 'cursor-pointer text-link underline';

/** A button that does something. */
export function button(
  text: string,
  act: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}
