import { otherPage } from './other-pages.ts';

/*
 * Browsers themselves return to the very line on Back, Forward and Reload. What they do not do: keep the place when
 * the same page is opened in another edition, and know it when a page is opened anew by a link.
 */
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
const doors = [...document.querySelectorAll<HTMLAnchorElement>('.level-picker a')];
const here = doors.findIndex((door) => door.ariaCurrent);

/** Ids of the headings a reader has come past, nearest first. */
function passed(): string[] {
  if (scrollY === 0) return [];
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
  return above.map((heading) => heading.id).reverse();
}

doors.forEach((door, rank) => {
  if (rank === here) return;
  const address = new URL(door.href);
  let there: Document | undefined;
  const look = async () => {
    if (passed().length > 0) there = await otherPage(address);
  };
  door.addEventListener('pointerenter', look);
  door.addEventListener('focus', look);
  door.addEventListener('click', () => {
    // A higher edition has every heading of this one; of a lower one it must be seen.
    address.hash = passed().find((id) => there?.getElementById(id) ?? rank > here) ?? '';
    door.href = address.href;
  });
});

/** Offers the place where a long page was left, as the last line of its contents; nothing moves by itself. */
function offerPlace(id: string | null) {
  const line = document.querySelector(`.contents [href="#${CSS.escape(id ?? '')}"]`)?.closest('li');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const long = document.body.scrollHeight > 3 * innerHeight;
  if (!line || !long || location.hash || visit?.type !== 'navigate') return;
  const again = line.cloneNode(true) as HTMLElement;
  again.className = 'contents-again';
  again.firstElementChild!.prepend('Continue where you were: ');
  line.parentElement!.append(again);
}

try {
  const key = `place:${location.pathname}`;
  offerPlace(sessionStorage.getItem(key));
  addEventListener('pagehide', () => sessionStorage.setItem(key, passed()[0] ?? ''));
} catch {
  // Without storage there is no place to offer.
}
