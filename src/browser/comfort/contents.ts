/** Says in the contents which part of the page is being read, and closes them on a phone once a part is chosen. */
export function markPart() {
  const contents = document.querySelector<HTMLElement>('.page-contents');
  if (!contents) return;
  const here = contents.querySelector('.contents-here')!;
  const parts = [...contents.querySelectorAll<HTMLAnchorElement>('li > a')].flatMap((link) => {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return part ? [{ link, part }] : [];
  });
  let current: HTMLAnchorElement | undefined;

  const mark = () => {
    waiting = 0;
    const above = parts.filter(({ part }) => part.getBoundingClientRect().top < innerHeight / 3);
    const link = scrollY > 0 ? above.at(-1)?.link : undefined;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    here.textContent = link ? ` · ${link.textContent}` : '';
    current = link;
  };
  // Measuring as soon as the script runs would have the page laid out once more before it is painted.
  let waiting = requestAnimationFrame(mark);
  addEventListener('scroll', () => (waiting ||= requestAnimationFrame(mark)), { passive: true });

  const list = contents.querySelector('details')!;
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) list.open = false;
  });
}
