import { renderFilters, renderResults } from './render.ts';
import { loadPagefind, type Pagefind, type SearchAnswer } from './pagefind.ts';

/** How many results are shown; a longer list wants a better query. */
const shown = 30;

const root = document.querySelector<HTMLElement>('search')!;
const form = root.querySelector('form')!;
const input = root.querySelector('input')!;
const status = root.querySelector<HTMLElement>('.search-status')!;
const results = root.querySelector<HTMLElement>('.search-results')!;
const filters = root.querySelector<HTMLElement>('.search-filters')!;

let pagefind: Promise<Pagefind> | undefined;
let latest = 0;

/** The query and filters, as the address has them. */
function fromAddress(): { query: string; chosen: Record<string, string[]> } {
  const params = new URLSearchParams(location.search);
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: { kind: params.getAll('kind'), role: params.getAll('role') },
  };
}

function toAddress() {
  const params = new URLSearchParams();
  if (input.value.trim()) params.set('q', input.value.trim());
  for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked'))
    params.append(box.name, box.value);
  const query = params.size > 0 ? `?${params}` : '';
  if (query !== location.search) history.replaceState(null, '', location.pathname + query);
}

async function search() {
  const turn = ++latest;
  const { query, chosen } = fromAddress();
  if (!query) {
    results.replaceChildren();
    filters.replaceChildren();
    status.textContent = '';
    return;
  }
  if (!pagefind) status.textContent = 'Loading the search index …';
  try {
    pagefind ??= loadPagefind(root.dataset.index!);
    const active = Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0));
    const answer: SearchAnswer = await (
      await pagefind
    ).search(query, {
      filters: Object.fromEntries(Object.entries(active).map(([name, values]) => [name, { any: values }])),
    });
    const pages = await Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
    if (turn !== latest) return;
    renderFilters(filters, answer.totalFilters, chosen);
    renderResults(results, pages);
    const count = answer.results.length;
    status.textContent =
      count === 0
        ? `Nothing found for “${query}” among what this viewing level opens.`
        : `${count === 1 ? '1 result' : `${count} results`} for “${query}”`;
  } catch {
    if (turn === latest) fail();
  }
}

function fail() {
  pagefind = undefined;
  results.replaceChildren();
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => void search());
  const aToZ = document.createElement('a');
  aToZ.href = root.dataset.aZ!;
  aToZ.textContent = 'A to Z';
  status.replaceChildren('The search index could not be loaded. The ', aToZ, ' lists every entry. ', again);
}

function restore() {
  const { query } = fromAddress();
  input.value = query;
  void search();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  toAddress();
  void search();
});
input.addEventListener('input', () => {
  toAddress();
  void search();
});
filters.addEventListener('change', () => {
  toAddress();
  void search();
});
addEventListener('popstate', restore);
restore();
if (!input.value) input.focus();
