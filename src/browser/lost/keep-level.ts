/**
 * The edition that a reader of a lost address reads: the one the address lies in, or else the one last chosen.
 * @param homes of the editions, lowest level first, e.g. "/" and "/after/first-light/"
 * @param path the lost address
 * @param watched rank of the level that is remembered on the device
 * @returns its rank, 0 for the lowest
 */
export function rankAt(homes: readonly string[], path: string, watched = '0'): number {
  const nearest = homes
    .filter((home) => path.startsWith(home))
    .reduce((longest, home) => (home.length > longest.length ? home : longest), '');
  return homes.indexOf(nearest) > 0
    ? homes.indexOf(nearest)
    : Math.max(0, Object.keys(homes).indexOf(watched));
}

/**
 * Leads the ways of the page for lost addresses into the edition of its reader. The page is one file for the host, made
 * at the lowest level; what else there is it learns from its own level picker.
 */
export function keepLevel() {
  const picks = [...document.querySelectorAll<HTMLAnchorElement>('.level-picker a')];
  const homes = picks.map(({ pathname }) => pathname);
  const rank = rankAt(homes, location.pathname, document.documentElement.dataset.watched);
  const own = picks[rank];
  // A wiki of one level has no picker.
  if (!own) return;
  own.ariaCurrent = 'true';
  const label = JSON.stringify(own.textContent.trim());
  document.documentElement.style.setProperty('--level-label', label);
  if (rank === 0) return;
  const [lowest, home] = [homes[0]!, homes[rank]!];

  for (const way of document.querySelectorAll('a[href], form[action]')) {
    const name = way instanceof HTMLFormElement ? 'action' : 'href';
    const address = way.getAttribute(name)!;
    if (address.startsWith(lowest) && !picks.some((pick) => pick === way))
      way.setAttribute(name, home + address.slice(lowest.length));
  }
  // What search looks through, and what is kept for reading without a network.
  for (const part of document.querySelectorAll<HTMLElement>('[data-home]')) part.dataset.home = home;
}
