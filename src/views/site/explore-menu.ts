import { oncePerEdition } from '../../wiki/once.ts';
import { folderPages } from '../lists/folders.ts';
import { mostNamed } from '../../kinds/episode/episodes.ts';
import { overviewsOf, type Overview } from './overviews.ts';

/** A link of the menu of overviews. */
interface MenuLink {
  title: string;
  href: string;
  /** The addresses of the overviews that are reached by it. */
  leadsTo: ReadonlySet<string>;
}

/** The menu of overviews, which stands on every page; in place of many episodes it has their lists, which lead to the stories and timelines. */
export const exploreMenu = oncePerEdition((edition): readonly MenuLink[] => {
  const overviews = overviewsOf(edition);
  const episodes = new Set(overviews.flatMap(({ episode }) => episode ?? []));
  const isNamed = ({ episode }: Overview) => !episode || episodes.size <= mostNamed;
  const others = Map.groupBy(
    overviews.filter((overview) => !isNamed(overview)),
    ({ episode }) => edition.find(episode!)?.folder,
  );
  const lists = folderPages(edition).flatMap(({ folder, title }): MenuLink[] => {
    const reached = others.get(folder)?.map(({ href }) => href);
    return reached ? [{ title, href: edition.hrefs.folder(folder), leadsTo: new Set(reached) }] : [];
  });
  const named = overviews.filter(isNamed);
  return [...lists, ...named.map(({ title, href }) => ({ title, href, leadsTo: new Set([href]) }))];
});
