import { sparing } from './sparing.ts';

/** Lets the browser fetch pages ahead as components/frame/NextPage.astro has it, or not at all. */
export function fetchNextPage() {
  if (sparing()) document.querySelector('[type="speculationrules"]')?.remove();
  // Where no pointer rests on links, browsers take what stands on the screen for what is about to be opened.
  else if (matchMedia('(hover)').matches) document.documentElement.dataset.hover = '';
}
