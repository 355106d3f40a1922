import type { Phrase } from '../../cells/cells.ts';
import { Notes, type Note } from '../../cells/notes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import type { ContentsLine } from '../entry/article.ts';
import type { PrintedTexts } from '../entry/tag-views.ts';
import { sectionOf } from '../lists/shelves.ts';
import { wayThrough } from '../site/breadcrumbs.ts';
import { partAnchor } from './parts.ts';
import { minutesOf, StoryTexts } from './story-texts.ts';
import type { StoryPage } from './story-pages.ts';
import { timelineOf, type TimelineScene } from './timeline.ts';

/** A scene of the story, with what is said beside its text. */
export type StoryScene = Pick<
  TimelineScene,
  'id' | 'number' | 'title' | 'href' | 'lane' | 'place' | 'cast'
> & {
  /** Whether it plays in another world than the scene before it. */
  turns: boolean;
  /** Its place on the timeline. */
  timeline: string;
};

/** Some scenes under a heading; without one where the first scenes begin no part. */
interface StoryPart {
  id: string;
  title?: string;
  scenes: StoryScene[];
}

/** Everything that the page of a story prints; the texts of the scenes come from their entries. */
export interface Story {
  /** What stands in the tab and in previews: the same in every edition, nothing above the lowest level. */
  head: { title: string; description: string };
  heading: string;
  /** Without a scene the story is sealed. */
  parts: StoryPart[];
  total: number;
  minutes: number;
  /** The other pages about the episode. */
  ways: Phrase[];
  breadcrumbs: Phrase[];
  contents: ContentsLine[];
  texts: PrintedTexts;
  notes: Note[];
  /** The level that opens more of it, as readers say it, and where. */
  more?: { label: string; href: string };
}

/** Prepares the page of a story in an edition. */
export function storyOf(edition: Edition, page: StoryPage): Story {
  const { hrefs } = edition;
  const episode = edition.find(page.episode) as Entry<'episode'>;
  const scenes = scenesIn(edition, episode.id);
  const notes = new Notes(edition);
  const tags = new StoryTexts(edition, scenes, notes);
  const texts = new Map(scenes.map((scene) => [scene.id, tags.textOf(scene)]));
  const parts = partsOf(edition, episode.id, scenes);
  const section = sectionOf(edition, scenes[0] ?? episode);
  const heading = `The story in full: ${episode.fields.title}`;
  return {
    head: {
      title: `The story in full: ${episode.cover.title}`,
      description: `The story of “${episode.cover.title}” as one text, from the first scene on.`,
    },
    heading,
    parts,
    total: scenes.length,
    minutes: minutesOf(scenes),
    ways: [
      ...(parts.length > 0
        ? [{ text: 'The same scenes on the timeline', href: hrefs.timeline(episode.id) }]
        : []),
      { text: `About “${episode.fields.title}”`, href: hrefs.entry(episode) },
    ],
    breadcrumbs: [...wayThrough(edition, section), { text: heading }],
    contents: contentsOf(parts, notes),
    texts,
    notes: notes.list(),
    more: page.more && { label: page.more.label, href: page.more.href },
  };
}

/** A part begins where a scene says so. */
function partsOf(edition: Edition, episode: string, scenes: readonly Entry<'scene'>[]): StoryPart[] {
  const parts: StoryPart[] = [];
  const seen = timelineOf(edition, episode).scenes;
  for (const [index, { id, number, title, href, lane, place, cast }] of seen.entries()) {
    const { part } = scenes[index]!.fields;
    if (part || parts.length === 0) parts.push({ id: partAnchor(scenes, index), title: part, scenes: [] });
    parts.at(-1)!.scenes.push({
      ...{ id, number, title, href, lane, place, cast },
      turns: lane.id !== seen[index - 1]?.lane.id,
      timeline: `${edition.hrefs.timeline(episode)}#${id}`,
    });
  }
  return parts;
}

function contentsOf(parts: readonly StoryPart[], notes: Notes): ContentsLine[] {
  const line = (text: string, id: string, depth = 2): ContentsLine => ({ text, href: `#${id}`, depth });
  return [
    ...parts.flatMap(({ id, title, scenes }) => [
      ...(title ? [line(title, id)] : []),
      ...scenes.map((scene) => line(scene.title, scene.id, 3)),
    ]),
    ...(notes.list().length > 0 ? [line('Sources', 'sources')] : []),
  ];
}
