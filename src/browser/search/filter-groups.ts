import { element } from './elements.ts';
import { filterNames } from './filters.ts';
import type { Chosen } from './full-text.ts';
import type { Counts } from './pagefind.ts';

/** Values of one filter that are shown before the rest is folded. */
const shown = 8;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Fills the filters with counts; what is chosen stays, even at zero. Focus stays where it was. */
export function showFilters(place: HTMLElement, counts: Counts, chosen: Chosen) {
  const focused = document.activeElement;
  const kept =
    focused instanceof HTMLInputElement && place.contains(focused)
      ? [focused.name, focused.value]
      : undefined;
  place.replaceChildren(
    ...filterNames.flatMap((name) => group(name, counts[name] ?? {}, chosen[name] ?? [])),
  );
  if (kept) {
    [...place.querySelectorAll('input')]
      .find((box) => box.name === kept[0] && box.value === kept[1])
      ?.focus();
  }
}

function group(name: string, counts: Record<string, number>, chosen: string[]): HTMLElement[] {
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(
      ([a, m], [b, n]) =>
        Number(chosen.includes(b)) - Number(chosen.includes(a)) || n - m || a.localeCompare(b),
    );
  if (values.length === 0) return [];
  const boxes = values.map(([value, count]) => {
    const box = element('input', { class: 'accent-accent', type: 'checkbox', name, value });
    box.checked = chosen.includes(value);
    return element(
      'label',
      { class: 'flex items-center gap-2 pointer-coarse:py-2.5' },
      box,
      value,
      ' ',
      element('span', { class: 'filter-count ml-auto text-muted' }, String(count)),
    );
  });
  const rest = boxes.slice(shown);
  return [
    element(
      'fieldset',
      { class: 'mb-2.5' },
      element('legend', { class: 'font-semibold' }, capital(name)),
      ...boxes.slice(0, shown),
      rest.length > 0 && element('details', {}, element('summary', {}, `${rest.length} more`), ...rest),
    ),
  ];
}
