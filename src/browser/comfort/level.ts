import { kept, remember } from './remember.ts';

/** Remembers how far a reader says to have watched. */
export function rememberLevel() {
  const levelLinks = [...document.querySelectorAll<HTMLAnchorElement>('.level-picker a')];
  const page = ({ origin, pathname }: HTMLAnchorElement) => origin + pathname;

  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.level-picker a, .seal-door');
    // A seal's link says the same as the picker's: I have watched it.
    const rank = levelLinks.findIndex((each) => link && page(each) === page(link));
    if (rank >= 0) remember({ watched: `${rank}` });
    if ((target as Element).closest('.level-forget')) {
      remember({ watched: '0' });
      document.documentElement.dataset.watched = '0';
      levelLinks.find((each) => each.ariaCurrent)?.focus();
    }
  });

  // A page that comes back as it was left does not know what was chosen since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) document.documentElement.dataset.watched = kept().watched ?? '0';
  });
}
