import { otherPage } from './other-pages.ts';

/*
 * Browsers themselves return to the very line on Back, Forward and Reload. What they do not do: keep the place when
 * the same page is opened in another edition, and know it when a page is opened anew by a link.
 */
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
const levelLinks = [...document.querySelectorAll<HTMLAnchorElement>('.level-picker a')];
const here = levelLinks.findIndex((link) => link.ariaCurrent);

/** How long a reader stays somewhere before it counts as a place, in ms: scrolling back to the picker is none. */
const settled = 1_000;

/** Ids of the headings at or above the place where the reader last stayed, nearest first. */
let place: string[] = [];
let staying: ReturnType<typeof setTimeout>;

function stay() {
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
  if (scrollY > 0 && above.length > 0) place = above.map((heading) => heading.id).reverse();
}

/** Offers the place where a long page was left, below its contents; nothing moves by itself. */
function offerPlace(id: string | null) {
  if (!id || location.hash) return;
  const line = document.querySelector(`.page-contents [href="#${CSS.escape(id)}"]`)?.closest('li');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!line || visit?.type !== 'navigate' || document.body.scrollHeight <= 3 * innerHeight) return;
  const again = document.createElement('p');
  again.className = 'contents-again mt-2';
  again.append(line.firstElementChild!.cloneNode(true));
  again.firstElementChild!.prepend('Continue where you were: ');
  line.closest('nav')!.append(again);
  again.onclick = () => again.remove();
}

/** Keeps a reader's place where browsers do not. */
export function keepPlace() {
  addEventListener('scroll', () => {
    clearTimeout(staying);
    staying = setTimeout(stay, settled);
  });

  levelLinks.forEach((link, rank) => {
    if (rank === here) return;
    const address = new URL(link.href);
    let there: Document | undefined;
    const look = async () => {
      if (place.length > 0) there = await otherPage(address);
    };
    link.addEventListener('pointerenter', look);
    link.addEventListener('focus', look);
    link.addEventListener('click', () => {
      // A higher edition has every heading of this one; of a lower one it must be seen.
      address.hash = place.find((id) => there?.getElementById(id) ?? rank > here) ?? '';
      link.href = address.href;
    });
  });

  try {
    const key = `place:${location.pathname}`;
    offerPlace(sessionStorage.getItem(key));
    addEventListener('pagehide', () => {
      stay();
      sessionStorage.setItem(key, place[0] ?? '');
    });
  } catch {
    // Without storage there is no place to offer.
  }
}
