import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';

/** The page of an episode's story in an edition. */
export interface StoryPage {
  episode: string;
  /** The next edition that opens more of its scenes, and where the story goes on there. */
  more?: { label: string; href: string };
}

/**
 * The stories that an edition has a page of: those of its episodes that have scenes, be they all sealed, so that who
 * comes to one is led to where it opens.
 * @param editions all of the wiki, lowest level first
 */
export function storyPages(editions: readonly Edition[], edition: Edition): StoryPage[] {
  const above = editions.slice(editions.indexOf(edition) + 1);
  return episodesInOrder(edition).flatMap(({ id: episode }) => {
    const open = scenesIn(edition, episode);
    const next = above.find((each) => scenesIn(each, episode).length > open.length);
    if (!next && open.length === 0) return [];
    // Where more opens is where the last open scene was read, or the beginning.
    const href = next?.hrefs.story(episode, open.at(-1)?.id);
    return [{ episode, more: next && { label: next.level.label, href: href! } }];
  });
}
