import type { EntryKind } from '../schemas/fields.ts';
import type { Edition } from './edition.ts';

/** A page that shows much at once: a timeline, a table, a map. */
export interface Overview {
  id: 'timeline' | 'who-is-who' | 'map' | 'critics' | 'making';
  title: string;
  href: string;
  /** One sentence that gives nothing away. */
  summary: string;
  /** What it is about: a section that lists this kind leads to it. */
  about: EntryKind;
}

/** The overviews an edition has something to show in, timelines in the order their episodes were shown. */
export function overviewsOf(edition: Edition): Overview[] {
  const { hrefs } = edition;
  const timelines = episodesInOrder(edition)
    .filter((episode) => edition.ofKind('scene').some((scene) => scene.fields.episode === episode.id))
    .map((episode): Overview => ({
      id: 'timeline',
      title: `Scene by scene: ${episode.fields.title}`,
      href: hrefs.timeline(episode.id),
      summary: `The scenes of “${episode.fields.title}” in order, each in its own world.`,
      about: 'scene',
    }));
  const whether = (exists: boolean, overview: Overview) => (exists ? [overview] : []);
  return [
    ...timelines,
    ...whether(
      edition.ofKind('character').some((character) => character.fields.portrayals?.length),
      {
        id: 'who-is-who',
        title: 'Who is who',
        href: hrefs.whoIsWho(),
        summary: 'Every performer and part, side by side.',
        about: 'character',
      },
    ),
    {
      id: 'map',
      title: 'Map of relations',
      href: hrefs.map(),
      summary: 'Who plays, made, reviewed and inspired what, as one drawing.',
      about: 'person',
    },
    ...whether(edition.ofKind('review').length > 0, {
      id: 'critics',
      title: 'The critics’ wall',
      href: hrefs.critics(),
      summary: 'Every review by date, verdict and outlet, with what was praised and faulted.',
      about: 'review',
    }),
    ...whether(
      edition.ofKind('chapter').some((chapter) => chapter.fields.events?.length),
      {
        id: 'making',
        title: 'The making, dated',
        href: hrefs.making(),
        summary: 'From the first idea on, day by day as far as the days are known.',
        about: 'chapter',
      },
    ),
  ];
}

/** The overviews a section leads to: those about a kind that it lists. */
export function overviewsOfSection(edition: Edition, section: string): Overview[] {
  const entry = edition.find(section);
  if (entry?.kind !== 'section') return [];
  const listed = new Set<string>(entry.fields.shelves.map((shelf) => shelf.lists));
  return overviewsOf(edition).filter((overview) => listed.has(overview.about));
}

/** Episodes in the order they were shown. */
export function episodesInOrder(edition: Edition) {
  return edition
    .ofKind('episode')
    .sort((a, b) => a.fields.released.value.localeCompare(b.fields.released.value));
}
