/** The part of the address that says which lines the map shows. */
const part = 'lines';

/**
 * Keeps in the address which lines of the map are chosen, so that a link or the way back leads to them, and begins a
 * drawing that has to scroll in its middle. The choice itself needs no script.
 */
export function keepChosenLines() {
  const kinds = document.querySelector('.relation-kinds')!;
  const map = document.querySelector('.map')!;
  const toMiddle = () => (map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2);

  const asked = new URLSearchParams(location.search).get(part);
  for (const choice of kinds.querySelectorAll('input')) {
    if (choice.value === asked) choice.checked = true;
  }
  toMiddle();

  kinds.addEventListener('change', ({ target }) => {
    const address = new URL(location.href);
    address.searchParams.set(part, (target as HTMLInputElement).value);
    history.replaceState(null, '', address);
    toMiddle();
  });
}
