import { button, pill } from './elements.ts';
import type { Chosen } from './full-text.ts';

/** The filters in the order shown. */
export const filterNames = ['kind', 'role', 'section', 'outlet', 'stance'] as const;

/** What is chosen, in the boxes. */
export function chosenIn(place: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const box of place.querySelectorAll<HTMLInputElement>('input:checked')) {
    (chosen[box.name] ??= []).push(box.value);
  }
  return chosen;
}

/** One button per chosen value, which drops it. */
export function showChosen(place: HTMLElement, chosen: Chosen, drop: (name: string, value: string) => void) {
  place.replaceChildren(
    ...Object.entries(chosen).flatMap(([name, values]) =>
      values.map((value) =>
        button(`${value} ×`, () => drop(name, value), {
          class: pill,
          'aria-label': `Drop the filter ${name}: ${value}`,
        }),
      ),
    ),
  );
}
