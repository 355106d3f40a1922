import type { FoundPage } from './pagefind.ts';

/** Fills the list of results; each item begins with a link whose text is the entry's title. */
export function renderResults(list: HTMLElement, pages: readonly FoundPage[]) {
  list.replaceChildren(
    ...pages.map(({ url, meta, excerpt }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta.title;
      const label = document.createElement('p');
      label.className = 'card-label';
      label.textContent = [meta.kind, meta.role].filter(Boolean).join(' · ');
      const text = document.createElement('p');
      text.append(...marked(excerpt));
      item.append(link, label, text);
      return item;
    }),
  );
}

/** The excerpt's text and marks as nodes; anything else in it is taken as text. */
function marked(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** Fills the filters, one group per name, with counts; what is chosen stays, even at zero. */
export function renderFilters(
  place: HTMLElement,
  counts: Record<string, Record<string, number>>,
  chosen: Record<string, string[]>,
) {
  const focused = document.activeElement as HTMLInputElement | null;
  const kept = focused && place.contains(focused) ? `${focused.name}=${focused.value}` : undefined;
  const groups = Object.keys(chosen).map((name) => {
    const values = Object.entries(counts[name] ?? {}).filter(
      ([value, count]) => count > 0 || chosen[name]!.includes(value),
    );
    return values.length > 0 ? group(name, values, chosen[name]!) : undefined;
  });
  place.replaceChildren(...groups.filter((each) => each !== undefined));
  if (kept) {
    [...place.querySelectorAll('input')].find((each) => `${each.name}=${each.value}` === kept)?.focus();
  }
}

function group(name: string, values: [string, number][], chosen: string[]): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = name.charAt(0).toUpperCase() + name.slice(1);
  fieldset.append(
    legend,
    ...values.map(([value, count]) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.name = name;
      box.value = value;
      box.checked = chosen.includes(value);
      const number = document.createElement('span');
      number.className = 'filter-count';
      number.textContent = String(count);
      label.append(box, value, ' ', number);
      return label;
    }),
  );
  return fieldset;
}
