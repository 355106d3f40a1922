import { episodesInOrder, mostNamed } from '../../kinds/episode/episodes.ts';
import { questionsFolder } from '../../kinds/question/questions.ts';
import { hasEnds } from '../story/ends.ts';
import { hasReferences } from '../story/references.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** A page that shows much at once: a story in full, a timeline, a table, a map. */
export interface Overview {
  id:
    | 'story'
    | 'timeline'
    | 'who-is-who'
    | 'ends'
    | 'questions'
    | 'lines'
    | 'references'
    | 'map'
    | 'critics'
    | 'making';
  title: string;
  href: string;
  /** One sentence that gives nothing away. */
  summary: string;
  /** What it is about: a section that lists one of these kinds leads to it. */
  about: readonly EntryKind[];
  /** The one episode it is about, if it is about one. */
  episode?: string;
}

/** A link to an overview, or to a place on one. */
export type WayOn = Omit<Overview, 'about' | 'episode'>;

/** The overviews an edition has something to show in, stories in the order their episodes were shown. */
export const overviewsOf = oncePerEdition((edition): readonly Overview[] => {
  const { hrefs } = edition;
  const folder = questionsFolder(edition);
  const stories = episodesInOrder(edition)
    .filter((episode) => scenesIn(edition, episode.id).length > 0)
    .flatMap(({ id, fields }): Overview[] => [
      {
        id: 'story',
        title: `The story in full: ${fields.title}`,
        href: hrefs.story(id),
        summary: `“${fields.title}” told from the first scene on, as one text.`,
        about: ['scene'],
        episode: id,
      },
      {
        id: 'timeline',
        title: `Scene by scene: ${fields.title}`,
        href: hrefs.timeline(id),
        summary: `The scenes of “${fields.title}” in order, each in its own world.`,
        about: ['scene'],
        episode: id,
      },
    ]);
  const whether = (exists: boolean, overview: Overview) => (exists ? [overview] : []);
  return [
    ...stories,
    ...whether(
      edition.ofKind('character').some((character) => character.fields.portrayals?.length),
      {
        id: 'who-is-who',
        title: 'Who is who',
        href: hrefs.whoIsWho(),
        summary: 'Every performer and part, side by side.',
        about: ['character'],
      },
    ),
    ...whether(hasEnds(edition), {
      id: 'ends',
      title: 'Who ends how',
      href: hrefs.ends(),
      summary: 'How everybody stands at the end, episode by episode, as far as you have watched.',
      about: ['scene', 'character'],
    }),
    ...whether(folder !== undefined, {
      id: 'questions',
      title: 'Questions and answers',
      href: hrefs.folder(folder ?? ''),
      summary: 'What viewers ask, answered in two or three sentences, as far as you have watched.',
      about: ['scene', 'question'],
    }),
    ...whether(edition.rows('lines').length > 0, {
      id: 'lines',
      title: 'Lines worth remembering',
      href: hrefs.lines(),
      summary: 'What is said, word for word, with whoever says it and where.',
      about: ['scene'],
    }),
    ...whether(hasReferences(edition), {
      id: 'references',
      title: 'Spot the reference',
      href: hrefs.references(),
      summary: 'Allusions and models, by who says so: makers, critics or fans.',
      about: ['scene', 'work'],
    }),
    {
      id: 'map',
      title: 'Map of relations',
      href: hrefs.map(),
      summary: 'Who plays, made, reviewed and inspired what, as one drawing.',
      about: ['person'],
    },
    ...whether(edition.ofKind('review').length > 0, {
      id: 'critics',
      title: 'The critics’ wall',
      href: hrefs.critics(),
      summary: 'Every review by verdict and outlet, with what was praised and faulted.',
      about: ['review'],
    }),
    ...whether(
      edition.ofKind('chapter').some((chapter) => chapter.fields.events?.length),
      {
        id: 'making',
        title: 'The making, dated',
        href: hrefs.making(),
        summary: 'From the first idea on, day by day as far as the days are known.',
        about: ['chapter'],
      },
    ),
  ];
});

/** The overviews a section leads to: those about a kind that it lists, and of many episodes those of its own. */
function overviewsOfSection(edition: Edition, section: string): Overview[] {
  const entry = edition.find(section);
  if (entry?.kind !== 'section') return [];
  const areMany = episodesInOrder(edition).length > mostNamed;
  return overviewsOf(edition).filter(({ about, episode }) =>
    entry.fields.shelves.some(
      (shelf) =>
        about.some((kind) => kind === shelf.lists) &&
        (!episode || (shelf.episode ? shelf.episode === episode : !areMany)),
    ),
  );
}

/** Where an entry's page leads on to: a section to its overviews, an episode to its story, a scene to its place in it. */
export function waysOn(edition: Edition, entry: AnyEntry): WayOn[] {
  const { hrefs } = edition;
  if (entry.kind === 'section') return overviewsOfSection(edition, entry.id);
  if (entry.kind === 'episode') {
    return overviewsOf(edition).filter(
      ({ episode, about }) => episode === entry.id || about.includes('review'),
    );
  }
  if (entry.kind === 'scene') {
    const { episode } = entry.fields;
    return [
      {
        id: 'story',
        title: 'In the story in full',
        href: hrefs.story(episode, entry.id),
        summary: 'Read on from here, without leaving the page.',
      },
      {
        id: 'timeline',
        title: 'On the timeline',
        href: `${hrefs.timeline(episode)}#${entry.id}`,
        summary: 'Its place among the other scenes.',
      },
    ];
  }
  return [];
}
